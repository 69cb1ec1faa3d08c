import type { PackField, SitePack } from '../../model/site-pack.ts';
import type { MissedWhy } from '../../model/page-reading.ts';
import type { Media } from '../../model/post.ts';
import type { Adapter, PostDraft } from '../adapter.ts';
import { ADAPTERS } from '../adapters/index.ts';
import { isDisplayed, outermost, textOf } from '../dom.ts';
import { describePage } from '../feed/describe-page.ts';
import { analyseUnits, analysisOf } from '../feed/feed-analysis.ts';
import { feedReader } from '../feed/feed-reader.ts';
import { isMachineAlt } from '../machine-alts.ts';
import type { PageInView } from '../page-in-view.ts';
import { ALIKE, hasContent, postnessOf } from './post-likeness.ts';
import { query } from './query.ts';
import { countOf, timeOf } from './find-fields.ts';

/** Smaller pictures are faces and symbols. Only the page's own statement is asked: layout would cost too much. */
const SMALLEST_PICTURE = 64;

/**
 * An adapter that reads with a pack. Its id is the host, which is what a site without an adapter is called anyway.
 * Selectors that the browser does not understand find nothing.
 */
export function readerFromPack(pack: SitePack): Adapter {
  const findPosts = (page: PageInView) => {
    const posts = containersOf(pack, page);
    analyseUnits(page, posts);
    return posts;
  };
  return {
    id: pack.host,
    hosts: [pack.host],
    reads: ['profile', 'timeline', 'post', 'search', 'other'],
    describePage,
    findPosts,
    readPost(container, page) {
      const { index, groupOf } = analysisOf(page);
      if (!groupOf.has(index.indexOf.get(container) ?? -1)) findPosts(page);
      if (isStub(container, page)) return 'placeholder';
      const byPlace = readPost(pack, container, page);
      const isNobodys = byPlace === 'unreadable' || (byPlace.author == null && byPlace.time == null);
      if (isNobodys && !isLikeOthers(container, page)) return 'placeholder';
      return together(feedReader.readPost(container, page), byPlace);
    },
  };
}

/** Whether what has nothing at the learnt places is about as much of a post as the others: a heading of the page is not. */
function isLikeOthers(container: Element, page: PageInView): boolean {
  const { index, groupOf } = analysisOf(page);
  const at = index.indexOf.get(container) ?? -1;
  return postnessOf(index, at) >= ALIKE * (groupOf.get(at)?.score ?? 0);
}

/** Whether a person sees nothing in it: some sites keep a post that is scrolled away as transparent source. */
function isStub(container: Element, page: PageInView): boolean {
  const { index } = analysisOf(page);
  const at = index.indexOf.get(container);
  return at !== undefined && container.textContent.trim() !== '' && !hasContent(index, at);
}

/**
 * What is read of a post by what its parts are, as the detector reads it, completed by what the pack has learnt of their
 * places. An author without an account is only whose page it seems to be: the name in the post's own place is better.
 */
function together(byKind: PostDraft | MissedWhy, byPlace: PostDraft | MissedWhy): PostDraft | MissedWhy {
  if (typeof byKind === 'string') return byPlace;
  if (typeof byPlace === 'string') return byKind;
  const { author, handle } = byKind;
  const timed = byKind.time == null ? byPlace : byKind;
  return {
    ...byKind,
    author: handle == null ? (byPlace.author ?? author ?? null) : (author ?? null),
    time: timed.time ?? null,
    timePrecision: timed.timePrecision ?? null,
    permalink: byKind.permalink ?? byPlace.permalink ?? null,
    likes: byKind.likes ?? byPlace.likes ?? null,
    comments: byKind.comments ?? byPlace.comments ?? null,
    shares: byKind.shares ?? byPlace.shares ?? null,
    lang: byKind.lang ?? byPlace.lang ?? null,
  };
}

function containersOf(pack: SitePack, page: PageInView): Element[] {
  const layers = pack.containers.map((selector) => outermost(query(page.document, selector)));
  return layers.find((posts) => posts.some(isDisplayed)) ?? layers.find((posts) => posts.length > 0) ?? [];
}

/** All adapters, with those of the packs before them: what the user has shown goes first. */
export function readersWith(packs: readonly SitePack[]): readonly Adapter[] {
  return [...packs.map(readerFromPack), ...ADAPTERS];
}

function readPost(pack: SitePack, container: Element, page: PageInView): PostDraft | 'unreadable' {
  const at = (field: PackField) => fieldIn(container, pack.fields[field]);
  const media = mediaIn(container);
  const words = [at('title'), at('text')].filter((element) => element !== undefined);
  if (words.length === 0 && media.length === 0) return 'unreadable';
  const [author, time, permalink] = [at('author'), at('time'), at('permalink')];
  const moment = time === undefined ? null : timeOf(time, page.now);
  const count = (field: 'likes' | 'comments' | 'shares') => {
    const element = at(field);
    return element === undefined ? null : countOf(element);
  };
  return {
    text: words.map((element) => textOf(element)).join('\n'),
    author: author === undefined ? null : textOf(author).replace(/\s+/g, ' '),
    permalink: permalink?.closest('a')?.getAttribute('href') ?? null,
    time: moment?.time ?? null,
    timePrecision: moment?.timePrecision ?? null,
    lang: container.closest('[lang]')?.getAttribute('lang') ?? null,
    likes: count('likes'),
    comments: count('comments'),
    shares: count('shares'),
    media,
  };
}

/** The first match of the first selector that matches; a link may hold the words of another field, never its own post. */
function fieldIn(container: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const [match] = query(container, selector);
    if (match !== undefined) return match;
  }
  return undefined;
}

function mediaIn(container: Element): Media[] {
  const pictures = query(container, 'img').filter(
    (image) => !(Number(image.getAttribute('width') ?? Infinity) < SMALLEST_PICTURE) && isDisplayed(image),
  );
  return [
    ...query(container, 'video').map(() => ({ kind: 'video' as const, alt: null, machineAlt: false })),
    ...pictures.map((image) => {
      const alt = image.getAttribute('alt')?.trim() || null;
      return { kind: 'image' as const, alt, machineAlt: alt !== null && isMachineAlt(alt) };
    }),
  ];
}
