import type { Brand } from '../../../model/brand.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import { nameIn } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { pageInPath } from './address.ts';
import { readAuthor } from './read-author.ts';
import { POST, PROFILE } from './selectors.ts';

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const { kind, account } = pageInPath(page.url.pathname);
  if (kind === 'profile') return { kind, brand: profileBrand(account, page) };
  if (kind === 'post') return { kind, brand: authorOfFocal(page) };
  return { kind, brand: null };
}

/**
 * The handle is the one of the address, as the account's posts on this server show it; the header adds the server's own
 * name, which they do not.
 */
function profileBrand(account: string | null, page: PageInView): Brand | null {
  const { document, url } = page;
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@([^\s()]+)\)/.exec(document.title);
  const handle = account ?? titled?.[2] ?? null;
  const isTitled = titled?.[2] !== undefined && handle !== null && isSameAccount(titled[2], handle);
  const shown = nameIn(optional(document, ...PROFILE.name), 'small, button, svg, .invisible');
  const name = shown || (isTitled ? (titled[1] ?? '') : '') || handle;
  if (name === null || name === '') return null;
  return { name, handle, url: account === null ? null : new URL(`/@${account}`, url).href };
}

function isSameAccount(full: string, short: string): boolean {
  const [a, b] = [full.toLowerCase(), short.toLowerCase()];
  return a === b || a.startsWith(`${b}@`);
}

function authorOfFocal(page: PageInView): Brand | null {
  const focal = page.document.querySelector(POST.focal);
  if (focal === null) return null;
  const { name, handle, link } = readAuthor(new PostPart(focal));
  return name === null ? null : { name, handle, url: absoluteAddress(link?.getAttribute('href'), page.url) };
}
