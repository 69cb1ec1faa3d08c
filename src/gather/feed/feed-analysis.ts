/**
 * The look at a whole page that reading one post needs: which groups there are, and what the units of a group have in
 * common. `findPosts` makes it; it is kept per document so that `readPost`, which gets one element, need not look at
 * the page again.
 */
import type { PageChanges } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { declaredUnits, findCandidates } from './candidates.ts';
import { chooseGroups, judge, withCompanions, type Group } from './choose-groups.ts';
import { declaredPosts, type DeclaredPost } from './json-ld.ts';
import { shapeOf } from './links.ts';
import { indexPage, indexPageInSteps, type PageIndex } from './page-index.ts';
import { areComments, areUnderCommentsHeading, lonePost, postBefore } from './single-post.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import { noted } from './unit-notes.ts';

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

/** @param index of the page, if there is one that is to be judged with other constants */
export function analyseFeed(page: PageInView, index: PageIndex = indexPage(page)): FeedAnalysis {
  return inOneGo(analyseIndex(page, index));
}

/** `analyseFeed`; of a page that is watched it looks only at what changed since the last analysis. */
export function* analyseFeedInSteps(page: PageInView, changes?: PageChanges): Steps<FeedAnalysis> {
  const before = known.get(page.document);
  return yield* analyseIndex(page, yield* indexPageInSteps(page, changes, before?.index));
}

function* analyseIndex(page: PageInView, index: PageIndex): Steps<FeedAnalysis> {
  const groups: FeedGroup[] = [];
  for (const group of yield* findGroups(index)) groups.push(yield* withCommonInSteps(index, group));
  yield;
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

function* findGroups(index: PageIndex): Steps<Group[]> {
  const groups = (yield* chooseGroups(index, yield* findCandidates(index))).filter(
    (group) => !areUnderCommentsHeading(index, group),
  );
  yield;
  const isThread = (group: Group) => !areComments(index, group) || postBefore(index, group.units) === null;
  const feeds: Group[] = [];
  for (const group of groups.filter(isThread)) feeds.push(yield* withCompanions(index, group));
  if (feeds.length > 0) return feeds;
  const [comments] = groups;
  const lone =
    comments === undefined ? lonePost(index, yield* declaredUnits(index)) : postBefore(index, comments.units);
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
  return inOneGo(withCommonInSteps(index, group));
}

/** What one unit says of what units have in common. */
interface UnitFacts {
  readonly runs: readonly { readonly place: number; readonly key: string; readonly weight: number }[];
  readonly texts: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

function factsOf(index: PageIndex, unit: number): UnitFacts {
  const runs = textRuns(index, unit).map((run) => ({
    place: run.place,
    key: textKey(index, run),
    weight: Math.min(run.weight, LONGEST_WEIGHED),
  }));
  const texts = new Set<string>();
  const shapes = new Set<string>();
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const text = index.ownText[i] ?? '';
    if (text !== '' && /\p{L}{2}/u.test(text) && text.length <= LONGEST_BOILERPLATE && index.names[i] !== 'a')
      texts.add(text);
    const link = index.links.get(i);
    if (link?.kind === 'item') shapes.add(shapeOf(link));
  }
  return { runs, texts, shapes };
}

/** So many elements of units are looked at between two pauses. */
const ELEMENTS_PER_STEP = 500;

function* withCommonInSteps(index: PageIndex, group: Group): Steps<FeedGroup> {
  const places = new Map<number, Map<string, number>>();
  const placeCounts = new Map<number, number>();
  const texts = new Map<string, number>();
  const linkShapes = new Map<string, number>();
  let elements = 0;
  for (const unit of group.units) {
    elements += (index.end[unit] ?? 0) - unit;
    if (elements >= ELEMENTS_PER_STEP) {
      elements = 0;
      yield;
    }
    const facts = noted(index, unit, 'facts', factsOf);
    for (const { place, key, weight } of facts.runs) {
      const texts = places.get(place) ?? new Map<string, number>();
      places.set(place, texts);
      texts.set(key, weight);
    }
    for (const place of new Set(facts.runs.map((run) => run.place))) increase(placeCounts, place);
    for (const text of facts.texts) increase(texts, text);
    for (const shape of facts.shapes) increase(linkShapes, shape);
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
