import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { isDisplayed, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { OwnPart } from './own-part.ts';
import { readAuthor } from './read-author.ts';
import { POST, PROFILE } from './selectors.ts';

/** What kind of page it is and whose, from its address; names from what is in view, not from the screen before. */
export function describePage(page: PageInView): PageDescription {
  const [first = '', account = '', third = ''] = page.url.pathname.split('/').filter(Boolean);
  if (first === '' || first === 'feeds' || first === 'saved') return { kind: 'timeline', brand: null };
  if (first === 'search' || first === 'hashtag') return { kind: 'search', brand: null };
  if (first !== 'profile' || account === '') return { kind: 'other', brand: null };
  if (third === 'post') return { kind: 'post', brand: authorInView(account, page) };
  if (third === 'feed' || third === 'lists') return { kind: 'timeline', brand: null };
  return third === '' || third === 'search'
    ? { kind: 'profile', brand: profileInView(account, page) }
    : { kind: 'other', brand: null };
}

function profileInView(account: string, page: PageInView): Brand {
  const header = [...page.document.querySelectorAll(PROFILE.name)].find(isDisplayed);
  // "Acme (@acme.example) — Bluesky": the part before the handle is the name in every language.
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@([^\s)]+)\)/.exec(page.document.title);
  const name = header === undefined ? (titled?.[1] ?? '') : textOf(header, { preformatted: true });
  const handle = account.startsWith('did:') ? (titled?.[2] ?? account) : account;
  return brandOf(name.replace(/\s+/g, ' ').trim() || handle, handle, page);
}

function authorInView(account: string, page: PageInView): Brand {
  for (const container of page.document.querySelectorAll(POST.post)) {
    if (!isDisplayed(container)) continue;
    const author = readAuthor(new OwnPart(container, page.url));
    if (author.handle === account) return brandOf(author.name ?? account, account, page);
  }
  return brandOf(account, account, page);
}

function brandOf(name: string, handle: string, page: PageInView): Brand {
  return { name, handle, url: new URL(`/profile/${handle}`, page.url).href };
}
