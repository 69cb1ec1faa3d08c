import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostKind, QuotedPost } from '../../../model/post.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PostDraft } from '../../adapter.ts';
import { federatedText, nameIn } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { statedTime } from '../../stated-time.ts';
import { kindOfPath } from './describe-page.ts';
import { readCounts } from './read-counts.ts';
import { readMedia } from './read-media.ts';
import { PARTS, POST } from './selectors.ts';

export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const quote = container.querySelector(POST.quote);
  const repeat = container.querySelector(POST.repeat);
  const part = new PostPart(
    container,
    [quote, repeat].filter((element) => element !== null),
  );
  if (part.first(POST.muted) !== null) return 'hidden';
  const { author, handle } = readAuthor(part);
  if (author === null || part.first(POST.gone) !== null) return 'unreadable';
  const permalink = absoluteAddress(part.first(...POST.stamp)?.getAttribute('href'), page.url);
  const quoted = quotedIn(quote, page);
  const kind = readKind(part, repeat !== null, quoted !== null, handle, page);
  return {
    // A post that its own author repeats stands in the feed twice: as it was written, and as the repeat.
    ...(permalink !== null && kind === 'repost' ? { id: `repeat:${permalink}` } : {}),
    author,
    handle,
    text: readText(part),
    lang: part.first('.StatusBody[lang]', '.status-content[lang]')?.getAttribute('lang') ?? null,
    permalink,
    ...statedTime(part.first(...POST.time), page.now),
    ...readCounts(part),
    kind,
    ...readMedia(part),
    quoted,
  };
}

function readAuthor(part: PostPart): { author: string | null; handle: string | null } {
  const handle = /@?(\S+)/.exec(nameIn(part.first(...POST.handle)))?.[1] ?? null;
  const name = part.first(...POST.name);
  return { author: nameIn(name) || name?.getAttribute('title') || handle, handle };
}

/** The warning, and the words it covers only once they are in the page; the outermost of nested texts. */
function readText(part: PostPart): string {
  const summaries = part.all(PARTS.summary);
  const words = PARTS.text.map((selector) => part.all(selector)).find((found) => found.length > 0) ?? [];
  const all = [...summaries, ...words];
  return all
    .filter((element) => !all.some((other) => other !== element && other.contains(element)))
    .map((element) => federatedText(element, PARTS.furniture))
    .filter((text) => text !== '')
    .join('\n');
}

/** In a feed an answer to oneself continues one's own thread; on a thread's page it is a reply. */
function readKind(
  part: PostPart,
  isRepeat: boolean,
  hasQuote: boolean,
  handle: string | null,
  page: PageInView,
): PostKind {
  if (isRepeat) return 'repost';
  if (part.first(POST.pin) !== null) return 'pinned';
  if (part.first(POST.reply) !== null) {
    const answered = part.first(...POST.replyTo);
    const to = /@?(\S+)/.exec(answered?.getAttribute('title') ?? nameIn(answered))?.[1];
    if (to !== handle || kindOfPath(page.url.pathname) === 'post') return 'reply';
  }
  return hasQuote ? 'quote' : 'own';
}

function quotedIn(quote: Element | null, page: PageInView): QuotedPost | null {
  if (quote === null) return null;
  const part = new PostPart(quote, [...quote.querySelectorAll(POST.quote)]);
  const { author } = readAuthor(part);
  const permalink = absoluteAddress(part.first(...POST.stamp)?.getAttribute('href'), page.url);
  return author === null ? null : { author, text: readText(part), permalink };
}
