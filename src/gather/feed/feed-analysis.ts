/**
 * The look at a whole page that reading one post needs: which groups there are, and what the units of a group have in
 * common. `findPosts` makes it; it is kept per document so that `readPost`, which gets one element, need not look at
 * the page again.
 */
import type { PageInView } from '../page-in-view.ts';
import { declaredUnits, findCandidates } from './candidates.ts';
import { chooseGroups, judge, withCompanions, type Group } from './choose-groups.ts';
import { declaredPosts, type DeclaredPost } from './json-ld.ts';
import { shapeOf } from './links.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { areComments, areUnderCommentsHeading, lonePost, postBefore } from './single-post.ts';
import { textRuns, type TextRun } from './text-runs.ts';

export interface FeedGroup extends Group {
  /** Where the units differ most in words, see `TextRun.place`: words of the site are the same in all of them. */
  readonly textPlace: number | null;
  /** Other places where most units have words (a rank, a signature): never those of the post. */
  readonly commonPlaces: ReadonlySet<number>;
  /** Short texts that stand in most units: words of the site, not of the posts. */
  readonly boilerplate: ReadonlySet<string>;
  /** Shapes of addresses by how many units link to one, most first. */
  readonly linkShapes: ReadonlyMap<string, number>;
}

export interface FeedAnalysis {
  readonly index: PageIndex;
  readonly groups: readonly FeedGroup[];
  /** Group of each unit. */
  readonly groupOf: ReadonlyMap<number, FeedGroup>;
  /** What the page declares of its posts, see `json-ld.ts`. */
  readonly declared: ReadonlyMap<string, DeclaredPost>;
}

const known = new WeakMap<Document, FeedAnalysis>();

export function analyseFeed(page: PageInView): FeedAnalysis {
  const index = indexPage(page);
  const groups = findGroups(index).map((group) => withCommon(index, group));
  const groupOf = new Map(groups.flatMap((group) => group.units.map((unit) => [unit, group] as const)));
  const analysis = { index, groups, groupOf, declared: declaredPosts(page) };
  known.set(page.document, analysis);
  return analysis;
}

/** The page with these elements as its one group: what is known from elsewhere to be posts, read as the detector would. */
export function analyseUnits(page: PageInView, posts: readonly Element[]): FeedAnalysis {
  const index = indexPage(page);
  const units = posts.map((post) => index.indexOf.get(post)).filter((unit) => unit !== undefined);
  const group = withCommon(index, judge(index, units));
  const groupOf = new Map(units.map((unit) => [unit, group]));
  const analysis = { index, groups: [group], groupOf, declared: declaredPosts(page) };
  known.set(page.document, analysis);
  return analysis;
}

function findGroups(index: PageIndex): Group[] {
  const groups = chooseGroups(index, findCandidates(index)).filter(
    (group) => !areUnderCommentsHeading(index, group),
  );
  const isThread = (group: Group) => !areComments(index, group) || postBefore(index, group.units) === null;
  const feeds = groups.filter(isThread).map((group) => withCompanions(index, group));
  if (feeds.length > 0) return feeds;
  const [comments] = groups;
  const lone =
    comments === undefined ? lonePost(index, declaredUnits(index)) : postBefore(index, comments.units);
  return lone === null ? [] : [judge(index, [lone])];
}

/** The last analysis of the page, or a first one. */
export function analysisOf(page: PageInView): FeedAnalysis {
  return known.get(page.document) ?? analyseFeed(page);
}

/** The analysis that knows this element, made anew when the page has changed since. */
export function analysisWith(container: Element, page: PageInView): FeedAnalysis {
  const before = known.get(page.document);
  return before?.index.indexOf.has(container) === true ? before : analyseFeed(page);
}

/** In fewer units nothing can be told from chance. */
const LEAST_FOR_COMMON = 3;
const LONGEST_BOILERPLATE = 60;
/** Of a run no more counts, so that one long text does not outweigh many short ones at another place. */
const LONGEST_WEIGHED = 300;

function withCommon(index: PageIndex, group: Group): FeedGroup {
  const places = new Map<number, Map<string, number>>();
  const placeCounts = new Map<number, number>();
  const texts = new Map<string, number>();
  const linkShapes = new Map<string, number>();
  for (const unit of group.units) {
    const placesHere = new Set<number>();
    for (const run of textRuns(index, unit)) {
      placesHere.add(run.place);
      const texts = places.get(run.place) ?? new Map<string, number>();
      places.set(run.place, texts);
      texts.set(textKey(index, run), Math.min(run.weight, LONGEST_WEIGHED));
    }
    for (const place of placesHere) increase(placeCounts, place);
    const seen = new Set<string>();
    const shapes = new Set<string>();
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const text = index.ownText[i] ?? '';
      if (
        text !== '' &&
        /\p{L}{2}/u.test(text) &&
        text.length <= LONGEST_BOILERPLATE &&
        index.names[i] !== 'a'
      )
        seen.add(text);
      const link = index.links.get(i);
      if (link?.kind === 'item') shapes.add(shapeOf(link));
    }
    for (const text of seen) increase(texts, text);
    for (const shape of shapes) increase(linkShapes, shape);
  }
  const [place] = [...places]
    .map(([at, texts]) => [at, sum(texts.values()) * (placeCounts.get(at) ?? 0)] as const)
    .sort((a, b) => b[1] - a[1]);
  const isCommon = (count: number) =>
    group.units.length >= LEAST_FOR_COMMON && count >= Math.max(LEAST_FOR_COMMON, group.units.length * 0.5);
  return {
    ...group,
    textPlace: place?.[0] ?? null,
    commonPlaces: new Set(
      [...placeCounts].filter(([at, count]) => at !== place?.[0] && isCommon(count)).map(([at]) => at),
    ),
    boilerplate: new Set([...texts].filter(([, count]) => isCommon(count)).map(([text]) => text)),
    linkShapes,
  };
}

/** Enough of a run to tell it from the others at its place. */
function textKey(index: PageIndex, run: TextRun): string {
  let key = '';
  const last = run.elements.at(-1) ?? 0;
  for (let i = run.elements[0] ?? 0; i < (index.end[last] ?? 0) && key.length < 80; i++)
    key += index.ownText[i] ?? '';
  return key;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
