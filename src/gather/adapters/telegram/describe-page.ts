import type { PageDescription } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { CHANNEL, MESSAGE } from './selectors.ts';

/** `/s/NAME` is a channel, also beginning at a message (`/s/NAME/12`); `/NAME/12` is one message. */
export function describePage(page: PageInView): PageDescription {
  const [first = '', ...rest] = page.url.pathname.split('/').filter(Boolean);
  const isChannel = first === 's';
  const inPath = isChannel ? rest[0] : first;
  if (inPath === undefined || !/^\w{3,}$/.test(inPath)) return { kind: 'other', brand: null };
  const isMessage = !isChannel && /^\d+$/.test(rest.at(-1) ?? '');
  if (!isChannel && !isMessage) return { kind: 'other', brand: null };
  const handle = spelt(inPath, page);
  const title = optional(page.document, ...CHANNEL.name);
  const name =
    title === null
      ? page.document.querySelector('meta[property="og:title"]')?.getAttribute('content')
      : textOf(title);
  const kind = isMessage ? 'post' : page.url.searchParams.has('q') ? 'search' : 'profile';
  return { kind, brand: { name: name?.trim() || handle, handle, url: `https://t.me/${handle}` } };
}

/** Names are the same in any case; the messages have the channel's own spelling. */
function spelt(inPath: string, { document }: PageInView): string {
  const inPost = document.querySelector(MESSAGE.post)?.getAttribute('data-post')?.split('/')[0];
  const inHeader = document.querySelector(CHANNEL.handle)?.textContent.trim().replace(/^@/, '');
  return [inPost, inHeader].find((one) => one?.toLowerCase() === inPath.toLowerCase()) ?? inPath;
}
