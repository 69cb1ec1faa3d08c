import type { PostDraft } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { isInMessage } from './message.ts';
import { ownElements } from './own-elements.ts';
import { postAddress, postId } from './permalink.ts';
import { POST_LINK, SUBTITLE } from './selectors.ts';
import { labelsOf } from './unscramble.ts';

type WhenAndWhere = Pick<PostDraft, 'id' | 'permalink' | 'time' | 'timePrecision'>;

/** The header's time label is the link to the post: both are looked for together. */
export function whenAndWhereOf(post: Element, heading: Element | null, page: PageInView): WhenAndWhere {
  const machine = machineTime(post);
  const [dated] = ownElements(post, '[data-utime]');
  const stamp = machine !== null && dated !== undefined ? null : stampOf(post, heading, page);
  const link = (dated ?? stamp?.element)?.closest('a');
  const permalink = postAddress(link?.getAttribute('href'), page.url) ?? addressOf(post, page);
  const id = permalink === null ? idInData(post) : postId(new URL(permalink));
  return {
    ...(id === null ? {} : { id }),
    permalink,
    time: machine ?? stamp?.time ?? null,
    timePrecision: machine === null ? (stamp?.timePrecision ?? null) : 'second',
  };
}

/** Seconds since 1970 in the post's data: `data-utime` (2019), `publish_time` in the tracking data (basic). */
function machineTime(post: Element): string | null {
  const stamp = ownElements(post, '[data-utime]')[0]?.getAttribute('data-utime') ?? publishTime(post);
  const seconds = Number(stamp);
  return stamp === null || !(seconds > 1e9 && seconds < 7e9) ? null : new Date(seconds * 1000).toISOString();
}

function publishTime(post: Element): string | null {
  return /publish_time\\?"?:\s*(\d{9,10})/.exec(trackingData(post))?.[1] ?? null;
}

function idInData(post: Element): string | null {
  const input = ownElements(post, 'input[name="ft_ent_identifier"]')[0]?.getAttribute('value');
  return input ?? /top_level_post_id\\?"?:\\?"?(\d+)/.exec(trackingData(post))?.[1] ?? null;
}

function trackingData(post: Element): string {
  const element = post.closest('[data-ft]') ?? post.querySelector('[data-ft]');
  return element?.getAttribute('data-ft') ?? '';
}

interface Stamp {
  readonly element: Element;
  readonly time: string;
  readonly timePrecision: NonNullable<PostDraft['timePrecision']>;
}

/** No header has more links: account, tagged people, place, time. */
const MOST_STAMPS = 24;
/** A post of thousands of links is somebody's trick; the one that matters stands near the top. */
const MOST_LINKS = 200;

function stampOf(post: Element, heading: Element | null, page: PageInView): Stamp | null {
  let tried = 0;
  for (const element of ownElements(post, 'abbr, time, a, [aria-labelledby]:not([role="article"])')) {
    if (heading?.contains(element) === true || isInMessage(element, post)) continue;
    if (++tried > MOST_STAMPS) break;
    for (const label of [element.getAttribute('datetime') ?? '', ...labelsOf(element)]) {
      const parsed = parseTime(label, page.now);
      if (parsed !== null) return { element, ...parsed };
    }
  }
  return null;
}

/**
 * Without a time label: a link in the header, else where the comments' links lead (their post), else any link to a
 * post, pictures last since an album has several.
 */
function addressOf(post: Element, page: PageInView): string | null {
  const own = ownElements(post, POST_LINK)
    .slice(0, MOST_LINKS)
    .filter((link) => !isInMessage(link, post));
  const comments = [...post.querySelectorAll('a[href*="comment_id="]')].slice(0, MOST_LINKS);
  const inSubtitle = own.filter((link) => link.closest(SUBTITLE) !== null);
  const isPicture = (link: Element) => /\/photos?[/.?]/.test(link.getAttribute('href') ?? '');
  for (const links of [inSubtitle, own.filter((link) => !isPicture(link)), comments, own]) {
    for (const link of links) {
      const address = postAddress(link.getAttribute('href'), page.url);
      if (address !== null) return address;
    }
  }
  return post.matches('[role="complementary"]') ? postAddress(page.url.href, page.url) : null;
}
