/**
 * The look at a whole page that reading one post needs: which groups there are, and what the units of a group have in
 * common. `findPosts` makes it; it is kept per document so that `readPost`, which gets one element, need not look at
 * the page again.
 */
import type { PageInView } from '../page-in-view.ts';
import { findCandidates } from './candidates.ts';
import { chooseGroups, type Group } from './choose-groups.ts';
import { shapeOf } from './links.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { longestRun, textRuns } from './text-runs.ts';

export interface FeedGroup extends Group {
  /** Place of the text in most units, see `TextRun.place`; `null` when they differ. */
  readonly textPlace: number | null;
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
}

const known = new WeakMap<Document, FeedAnalysis>();

export function analyseFeed(page: PageInView): FeedAnalysis {
  const index = indexPage(page);
  const groups = chooseGroups(index, findCandidates(index)).map((group) => withCommon(index, group));
  const groupOf = new Map(groups.flatMap((group) => group.units.map((unit) => [unit, group] as const)));
  const analysis = { index, groups, groupOf };
  known.set(page.document, analysis);
  return analysis;
}

/** The analysis that knows this element, made anew when the page has changed since. */
export function analysisWith(container: Element, page: PageInView): FeedAnalysis {
  const before = known.get(page.document);
  return before?.index.indexOf.has(container) === true ? before : analyseFeed(page);
}

/** In fewer units nothing can be told from chance. */
const LEAST_FOR_COMMON = 3;
const LONGEST_BOILERPLATE = 60;

function withCommon(index: PageIndex, group: Group): FeedGroup {
  const places = new Map<number, number>();
  const texts = new Map<string, number>();
  const linkShapes = new Map<string, number>();
  for (const unit of group.units) {
    const run = longestRun(textRuns(index, unit));
    if (run !== undefined) increase(places, run.place);
    const seen = new Set<string>();
    const shapes = new Set<string>();
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const text = index.ownText[i] ?? '';
      if (text !== '' && text.length <= LONGEST_BOILERPLATE && index.names[i] !== 'a') seen.add(text);
      const link = index.links.get(i);
      if (link?.kind === 'item') shapes.add(shapeOf(link));
    }
    for (const text of seen) increase(texts, text);
    for (const shape of shapes) increase(linkShapes, shape);
  }
  const [place] = [...places].sort((a, b) => b[1] - a[1]);
  const isCommon = (count: number) =>
    group.units.length >= LEAST_FOR_COMMON && count >= Math.max(LEAST_FOR_COMMON, group.units.length * 0.5);
  return {
    ...group,
    textPlace: place !== undefined && place[1] >= 2 ? place[0] : null,
    boilerplate: new Set([...texts].filter(([, count]) => isCommon(count)).map(([text]) => text)),
    linkShapes,
  };
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
