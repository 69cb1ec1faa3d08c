/**
 * How far tags agree with labels. Precision, recall and F1 are `null` where nothing was tagged or labelled: a share of
 * nothing is no zero. Macro F1 is the mean over the reasons with at least one label.
 */
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';

/** One post: what the annotators said and what the classifier said. Primary `null`: no reason. */
export interface Judged {
  readonly gold: readonly Reason[];
  readonly tagged: readonly Reason[];
  readonly goldPrimary: Reason | null;
  readonly taggedPrimary: Reason | null;
}

export interface Agreement {
  readonly support: number;
  readonly tagged: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Measures {
  readonly posts: number;
  readonly reasons: Readonly<Record<Reason, Agreement>>;
  readonly macroF1: number | null;
  readonly microF1: number | null;
  readonly primaryAccuracy: number | null;
}

function agreement(hits: number, tagged: number, support: number): Agreement {
  return {
    support,
    tagged,
    precision: tagged > 0 ? hits / tagged : null,
    recall: support > 0 ? hits / support : null,
    f1: tagged + support > 0 ? (2 * hits) / (tagged + support) : null,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function measure(posts: readonly Judged[]): Measures {
  let allHits = 0;
  let allTagged = 0;
  let allSupport = 0;
  const entries = REASON_IDS.map((reason) => {
    const support = posts.filter(({ gold }) => gold.includes(reason)).length;
    const tagged = posts.filter((post) => post.tagged.includes(reason)).length;
    const hits = posts.filter((post) => post.tagged.includes(reason) && post.gold.includes(reason)).length;
    allHits += hits;
    allTagged += tagged;
    allSupport += support;
    return [reason, agreement(hits, tagged, support)] as const;
  });
  const supported = entries.map(([, figures]) => figures).filter(({ support }) => support > 0);
  return {
    posts: posts.length,
    reasons: Object.fromEntries(entries) as Record<Reason, Agreement>,
    macroF1: mean(supported.map(({ f1 }) => f1 ?? 0)),
    microF1: agreement(allHits, allTagged, allSupport).f1,
    primaryAccuracy: mean(
      posts.map(({ goldPrimary, taggedPrimary }) => (goldPrimary === taggedPrimary ? 1 : 0)),
    ),
  };
}

function sharesOf(posts: readonly Judged[], side: 'gold' | 'tagged'): number[] {
  const counts = REASON_IDS.map((reason) => posts.filter((post) => post[side].includes(reason)).length);
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => (sum === 0 ? 0 : count / sum));
}

/** Mean absolute difference of the twelve shares of all reasons, 0..1. `null` without posts. */
export function mixError(posts: readonly Judged[]): number | null {
  if (posts.length === 0) return null;
  const gold = sharesOf(posts, 'gold');
  const tagged = sharesOf(posts, 'tagged');
  return mean(gold.map((share, at) => Math.abs(share - (tagged[at] ?? 0))));
}

/** A small seeded generator (mulberry32), so that two runs draw the same posts. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mix's error averaged over random draws of `size` posts (with replacement): what an audit of that size gets wrong. */
export function mixErrorOfDraws(posts: readonly Judged[], size: number, draws: number): number | null {
  if (posts.length === 0) return null;
  const random = randomFrom(20260101);
  const pick = (): Judged[] =>
    Array.from({ length: size }, () => posts[Math.floor(random() * posts.length)] as Judged);
  return mean(Array.from({ length: draws }, () => mixError(pick()) ?? 0));
}
