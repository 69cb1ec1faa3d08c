import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { postAt, timeOfKey, type PostAddress } from './address.ts';
import { readCard, readMedia, readQuoted } from './attachments.ts';
import { OwnPart } from './own-part.ts';
import { readAuthor, type Author } from './read-author.ts';
import { readCounts } from './read-counts.ts';
import { kindOf } from './read-kind.ts';

/** A post in a feed or a thread. A text too long for a feed is there as a whole and only drawn short. */
export function readBlueskyPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const own = new OwnPart(container, page.url);
  const author = readAuthor(own);
  const stamp = own.stamp();
  const address = stamp?.address ?? addressOfFocal(own, author, page);
  if (address === null && author.element === null) return 'placeholder';
  const card = readCard(own);
  return {
    ...(address === null
      ? {}
      : {
          id: `${address.author}/${address.key}`,
          permalink: new URL(`/profile/${address.author}/post/${address.key}`, page.url).href,
        }),
    author: author.name,
    handle: author.handle,
    text: own.text === null ? '' : textOf(own.text, { preformatted: true }),
    ...readTime(address, labelOf(stamp?.link ?? null), page.now),
    ...readCounts(own),
    kind: kindOf(own, author, page),
    media: readMedia(own, card),
    quoted: readQuoted(own, page.url),
    card,
  };
}

/** The post in focus has no time stamp to click on: its lists of likes and reposts, or the page, say its address. */
function addressOfFocal(own: OwnPart, author: Author, page: PageInView): PostAddress | null {
  for (const link of own.all('a[href*="/post/"]')) {
    const address = postAt(
      link.getAttribute('href')?.replace(/\/(?:liked-by|reposted-by|quotes)\/?$/, ''),
      page.url,
    );
    if (address !== null && own.text?.contains(link) !== true) return address;
  }
  const inView = postAt(page.url.href, page.url);
  return inView !== null && (inView.author === author.handle || inView.author.startsWith('did:'))
    ? inView
    : null;
}

function labelOf(stamp: Element | null): string | null {
  if (stamp === null) return null;
  return stamp.getAttribute('data-tooltip') ?? stamp.getAttribute('aria-label') ?? stamp.textContent;
}

/** Time zones move a label by so much at most. */
const A_DAY_MS = 26 * 36e5;

/**
 * The record key knows the moment to the microsecond, in no time zone. Where the label says another day, the post was
 * imported and the label is right.
 */
function readTime(
  address: PostAddress | null,
  label: string | null,
  now: Date,
): Pick<PostDraft, 'time' | 'timePrecision'> {
  const made = address === null ? null : timeOfKey(address.key);
  const shown = parseTime(label, now);
  if (made === null) return shown ?? {};
  const isExact = shown?.timePrecision === 'minute' || shown?.timePrecision === 'second';
  if (shown !== null && isExact && Math.abs(Date.parse(shown.time) - made.getTime()) > A_DAY_MS) return shown;
  return { time: made.toISOString(), timePrecision: 'second' };
}
