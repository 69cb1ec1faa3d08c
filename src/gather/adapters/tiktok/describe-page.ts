import type { Brand } from '../../../model/brand.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { handleIn, videoAt } from './address.ts';
import { FIELDS, PROFILE } from './selectors.ts';
import { lineIn } from './text.ts';

/** What kind of page it is and whose, from its address and its header. */
export function describePage(page: PageInView): PageDescription {
  const [first = ''] = page.url.pathname.split('/').filter(Boolean);
  const video = videoAt(page.url.href, page.url);
  if (video !== null) return { kind: 'post', brand: authorOfVideo(video.handle, page) };
  const account = accountOf(page);
  if (account !== null) return { kind: 'profile', brand: account };
  if (first === 'search') return { kind: 'search', brand: null };
  return /^(|foryou|following|friends|explore|tag|music|[a-z]{2}(-[a-z]{2})?)$/i.test(first)
    ? { kind: 'timeline', brand: null }
    : { kind: 'other', brand: null };
}

/** Whose profile the page is; `null` where it is nobody's. */
export function accountOf(page: PageInView): Brand | null {
  const handle = handleIn(page.url.href, page.url);
  if (handle === null) return null;
  const shown = [PROFILE.title, PROFILE.subtitle]
    .map((selector) => lineIn(page.document, [selector]))
    .filter((line) => line !== '');
  const isHandle = (line: string) => line.replace(/^@/, '').toLowerCase() === handle.toLowerCase();
  const name = shown.find((line) => !isHandle(line)) ?? nameInTitle(page.document.title) ?? shown[0];
  return { name: name ?? handle, handle, url: new URL(`/@${handle}`, page.url).href };
}

/** "Acme (@acme) | TikTok", in every language. */
function nameInTitle(title: string): string | undefined {
  return /^(?:\(\d+\+?\)\s*)?(.+?)\s*[(（]@[\w.]+[)）]/.exec(title)?.[1];
}

function authorOfVideo(handle: string, page: PageInView): Brand {
  const name = optional(page.document, ...FIELDS.name.slice(0, 2));
  const shown = name === null ? '' : lineIn(page.document, FIELDS.name.slice(0, 2));
  return { name: shown || handle, handle, url: new URL(`/@${handle}`, page.url).href };
}
