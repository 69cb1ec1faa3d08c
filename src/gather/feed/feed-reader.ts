import type { Adapter } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';
import {
  analyseFeed,
  analyseFeedInSteps,
  analysisWith,
  type FeedAnalysis,
  type FeedGroup,
} from './feed-analysis.ts';
import { describeInSteps, describePage } from './describe-page.ts';
import { addressKey } from './json-ld.ts';
import { linkTarget } from './links.ts';
import type { PageIndex } from './page-index.ts';
import { authorOf, nameOfPageIn, readAuthor } from './read-author.ts';
import { readCard } from './read-card.ts';
import { readCounts } from './read-counts.ts';
import { readKind } from './read-kind.ts';
import { captionOf, readMedia } from './read-media.ts';
import { readPoll } from './read-poll.ts';
import { readQuoted } from './read-quoted.ts';
import { readText, withoutName } from './read-text.ts';
import { isAsWalked } from './page-tree.ts';
import { readPermalink, readTime } from './read-time.ts';
import { thinnedUnit } from './thinned-unit.ts';
import { noted } from './unit-notes.ts';

/**
 * The generic feed detector as a reader: works on sites nobody wrote an adapter for. It knows no site; it looks for
 * groups of like elements that have what posts have, and reads each by the marks in it.
 */
export const feedReader: Adapter = {
  id: 'feed',
  hosts: [],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts: (page) => unitsOf(analyseFeed(page)),
  *findPostsInSteps(page, changes) {
    const analysis = yield* analyseFeedInSteps(page, changes);
    yield* describeInSteps(page, analysis);
    return unitsOf(analysis);
  },
  readPost(container, page) {
    const { index: whole, groupOf, declared } = analysisWith(container, page);
    const known = whole.indexOf.get(container);
    const group = known === undefined ? undefined : groupOf.get(known);
    if (known === undefined || group === undefined) return 'unreadable';
    // Half of one post and half of the next would be worse than none: there will be another look.
    if (hasChanged(whole, known)) return 'placeholder';
    const [index, unit] = thinnedUnit(whole, known);
    const { text, cutOff, run } = readText(index, unit, group);
    const quoted = readQuoted(index, unit, run);
    const isQuoted = (i: number) => quoted !== null && i >= quoted.at && i < (index.end[quoted.at] ?? 0);
    const poll = readPoll(index, unit, run);
    const isPoll = (i: number) => poll !== null && i >= poll.from && i < poll.to;
    const card = group.isGallery ? null : readCard(index, unit, run, isQuoted);
    const media = readMedia(index, unit, isQuoted);
    if (poll !== null) media.push({ kind: 'poll', alt: null, machineAlt: false });
    if (card?.title != null) media.push({ kind: 'link', alt: card.title, machineAlt: false });
    const { author, handle, reposted } = readAuthor(index, unit, run);
    const { time, at } = readTime(index, unit, run);
    // Elsewhere the alternative text describes the picture for those who cannot see it; in a gallery it is the caption.
    const words =
      text === '' && group.isGallery ? captionOf(media) : withoutName(index, run, text, [author, handle]);
    if (words === '' && media.length === 0) return 'placeholder';
    const kind = readKind(index, unit, { run, reposted, quotes: quoted !== null });
    const permalink =
      readPermalink(index, unit, at, group) ?? (group.units.length === 1 ? page.url.href : null);
    const said = permalink === null ? undefined : declared.get(addressKey(permalink, page.url) ?? '');
    return {
      text: words,
      author:
        author ??
        said?.author ??
        nameOfPageIn(index, unit, run, group.boilerplate) ??
        ownerOf(page, group.isGallery),
      handle,
      permalink,
      // A moment that the page declares beats the day that it shows.
      ...(said?.time != null
        ? { time: said.time, timePrecision: 'second' as const }
        : { time: time?.time ?? null, timePrecision: time?.timePrecision ?? null }),
      ...readCounts(index, unit, run, (i) => isQuoted(i) || isPoll(i)),
      kind: isAnswer(whole, known, group, handle) && kind === 'own' ? 'reply' : kind,
      media,
      quoted: quoted?.post ?? null,
      poll: [...(poll?.options ?? [])],
      card,
      cutOff,
    };
  },
};

/** Whether the site has put something else into the unit since the look at the page began. */
function hasChanged(index: PageIndex, unit: number): boolean {
  const { changes, moment } = index.look;
  if (changes?.isUnchangedSince(index.elements[unit] as Element, moment) !== false) return false;
  return !isAsWalked(index, unit, index.page);
}

function unitsOf({ index, groups }: FeedAnalysis): Element[] {
  const units = groups.flatMap((group) => group.units).sort((a, b) => a - b);
  return units.map((unit) => index.elements[unit] as Element);
}

/** What names no author on the page of one account is by that account: the pictures of a gallery, films on a shelf. */
function ownerOf(page: PageInView, isGallery: boolean): string | null {
  const { kind, brand } = describePage(page);
  // A site's name is no account's.
  return isGallery || (kind === 'profile' && brand?.handle != null) ? (brand?.name ?? null) : null;
}

const focals = new WeakMap<FeedGroup, number | null>();

/** The post that the page's address leads to, among others; `null` elsewhere. */
function focalOf(index: PageIndex, group: FeedGroup): number | null {
  const known = focals.get(group);
  if (known !== undefined) return known;
  const { url } = index.page;
  const here = linkTarget(url.href, url.hostname);
  const focal = group.units.find((unit) => {
    for (let i = unit; here?.kind === 'item' && i < (index.end[unit] ?? 0); i++)
      if (index.links.get(i)?.key === here.key) return true;
    return false;
  });
  focals.set(group, focal ?? null);
  return focal ?? null;
}

/** On the page of one post, what others wrote below it answers it. */
function isAnswer(index: PageIndex, unit: number, group: FeedGroup, handle: string | null): boolean {
  const focal = handle === null ? null : focalOf(index, group);
  if (handle === null || focal === null || focal >= unit) return false;
  return noted(index, focal, 'author', authorOf).handle?.toLowerCase() !== handle.toLowerCase();
}
