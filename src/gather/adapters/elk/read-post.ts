import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostKind, QuotedPost } from '../../../model/post.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PostDraft } from '../../adapter.ts';
import { federatedText } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PostPart } from '../../post-part.ts';
import { snowflakeTime } from '../../snowflake-time.ts';
import { statedTime } from '../../stated-time.ts';
import { parseTime } from '../../times.ts';
import { readAuthor } from './author.ts';
import { isPostPage } from './describe-page.ts';
import { withIcon } from './icons.ts';
import { readCounts } from './read-counts.ts';
import { readMedia } from './read-media.ts';
import { POST } from './selectors.ts';

export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const quote = container.querySelector(POST.container);
  const part = new PostPart(container, quote === null ? [] : [quote]);
  const author = readAuthor(part);
  if (author === null) return 'unreadable';
  const isDetails = container.matches(POST.details);
  const stamp = part.first(POST.stamp);
  const href = stamp?.closest('a')?.getAttribute('href') ?? (isDetails ? page.url.href : null);
  const permalink = absoluteAddress(href, page.url);
  const kind = readKind(part, quote !== null, isDetails, page);
  return {
    // A post that its own author boosts stands in the feed twice: as it was written, and as the boost.
    ...(permalink !== null && kind === 'repost' ? { id: `boost:${permalink}` } : {}),
    author: author.name,
    handle: author.handle,
    text: readText(part, quote !== null),
    lang: container.getAttribute('lang'),
    permalink,
    ...(stamp === null ? timeWithoutStamp(part, permalink, page) : statedTime(stamp, page.now)),
    ...readCounts(part),
    kind,
    ...readMedia(part),
    quoted: quotedIn(quote, page),
  };
}

/**
 * The warning, and the words, which are in the page only while they are displayed. Below the words in the same element
 * stand the quoted post, or why it is not shown, and a translation.
 */
function readText(part: PostPart, hasQuote: boolean): string {
  const words = part
    .all(POST.text)
    .map((body) => [...body.children].find((child) => child.matches(POST.rich)) ?? body);
  const warnings = part
    .all(POST.rich)
    .filter((rich) => rich.closest(`${POST.text}, a`) === null && hasButton(rich));
  const skip = `button, ${POST.container}${hasQuote ? ', .quote-inline' : ''}`;
  return [...warnings, ...words]
    .map((element) => federatedText(element, skip))
    .filter((text) => text !== '')
    .join('\n');
}

function hasButton(warning: Element): boolean {
  return warning.parentElement?.querySelector(POST.warningButton) != null;
}

/** The page of one post prints its date only in words, below the text; the id of a Mastodon post holds it as well. */
function timeWithoutStamp(
  part: PostPart,
  permalink: string | null,
  page: PageInView,
): Pick<PostDraft, 'time' | 'timePrecision'> {
  const time = snowflakeTime(permalink, page.now);
  if (time !== null) return { time, timePrecision: 'second' };
  const body = part.first(POST.text);
  for (const element of part.all('div, span, time')) {
    const label = element.textContent.trim();
    if (element.firstElementChild !== null || !/\d{4}/.test(label) || body?.contains(element) === true)
      continue;
    const parsed = parseTime(label, page.now);
    if (parsed !== null) return parsed;
  }
  return {};
}

/** What stands above the author tells, by its icons. */
function readKind(part: PostPart, hasQuote: boolean, isDetails: boolean, page: PageInView): PostKind {
  const outside = part
    .all('div, span, a, svg')
    .filter((element) => element.closest(`${POST.actions}, ${POST.text}`) === null);
  const leaves = outside.filter((element) => element.firstElementChild === null);
  if (withIcon(leaves, 'boosted') !== undefined) return 'repost';
  if (withIcon(leaves, 'pinned') !== undefined) return 'pinned';
  if (isPostPage(page) && !isDetails && isBelowDetails(part, page)) return 'reply';
  if (withIcon(leaves, 'ownThread') === undefined && withIcon(leaves, 'replying') !== undefined)
    return 'reply';
  return hasQuote ? 'quote' : 'own';
}

function isBelowDetails({ container }: PostPart, { document }: PageInView): boolean {
  const details = document.querySelector(POST.details);
  // 4: what follows in the document.
  return details !== null && (details.compareDocumentPosition(container) & 4) !== 0;
}

function quotedIn(quote: Element | null, page: PageInView): QuotedPost | null {
  if (quote === null) return null;
  const part = new PostPart(quote, [...quote.querySelectorAll(POST.container)]);
  const permalink = absoluteAddress(part.first(POST.stamp)?.closest('a')?.getAttribute('href'), page.url);
  return { author: readAuthor(part)?.name ?? null, text: readText(part, false), permalink };
}
