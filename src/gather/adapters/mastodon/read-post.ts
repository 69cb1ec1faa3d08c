import type { MissedWhy } from '../../../model/page-reading.ts';
import type { QuotedPost } from '../../../model/post.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PostDraft } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { snowflakeTime } from '../../snowflake-time.ts';
import { statedTime } from '../../stated-time.ts';
import { readAuthor } from './read-author.ts';
import { readCounts } from './read-counts.ts';
import { readKind } from './read-kind.ts';
import { readMedia } from './read-media.ts';
import { readText } from './read-text.ts';
import { POST, TEXT } from './selectors.ts';

export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const quotes = outermost(container.querySelectorAll(POST.quote));
  const part = new PostPart(container, quotes);
  if (container.matches(POST.filtered) || part.first(POST.filtered) !== null) return 'hidden';
  if (part.first(POST.rendered) === null) return 'placeholder';
  const { name, handle } = readAuthor(part);
  const permalink = absoluteAddress(part.first(...POST.permalink)?.getAttribute('href'), page.url);
  if (name === null && permalink === null) return 'unreadable';
  const kind = readKind(part, page, quotes.length > 0);
  return {
    // A post that its own author boosts stands in the feed twice: as it was written, and as the boost.
    ...(permalink !== null && kind === 'repost' ? { id: `boost:${permalink}` } : {}),
    author: name,
    handle,
    text: readText(part, quotes.length > 0),
    lang: part.first(...TEXT.words)?.getAttribute('lang') ?? null,
    permalink,
    ...readTime(part, permalink, page),
    ...readCounts(part),
    kind,
    ...readMedia(part),
    quoted: quotedIn(quotes, page),
  };
}

/**
 * The page about one post may print its date only for people, in the reader's language and zone; its head has it for
 * machines, and so has the id, which holds the moment the post was written.
 */
function readTime(
  part: PostPart,
  permalink: string | null,
  page: PageInView,
): Pick<PostDraft, 'time' | 'timePrecision'> {
  const element = part.first(...POST.time);
  if (element?.matches('[datetime], [value]') !== true && permalink !== null) {
    const time = publishedTime(permalink, page) ?? snowflakeTime(permalink, page.now);
    if (time !== null) return { time, timePrecision: 'second' };
  }
  return statedTime(element, page.now);
}

/** As the head of the page states it, which in a single-page site may still be that of another post. */
function publishedTime(permalink: string, { document, url }: PageInView): string | null {
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  if (absoluteAddress(meta('og:url'), url) !== permalink) return null;
  const date = new Date(meta('og:published_time') ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function quotedIn(quotes: readonly Element[], page: PageInView): QuotedPost | null {
  for (const quote of quotes) {
    const part = new PostPart(quote, [...quote.querySelectorAll(POST.quoteInside)]);
    const { name } = readAuthor(part);
    const permalink = absoluteAddress(part.first(...POST.permalink)?.getAttribute('href'), page.url);
    const text = readText(part, false);
    if (name !== null || permalink !== null || text !== '') return { author: name, text, permalink };
  }
  return null;
}
