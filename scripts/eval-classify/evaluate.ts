import type { Classifier } from '../../src/classify/classifier.ts';
import { type Part, partOf } from './brand-split.ts';
import type { GoldPost } from './gold.ts';
import { type Judged, measure, type Measures, mixError, mixErrorOfDraws } from './measures.ts';

/** Posts in one draw of the mix's error, and how many draws. */
const DRAW_SIZE = 100;
const DRAWS = 200;

export interface PartReport {
  readonly part: Part;
  readonly brands: number;
  readonly unreadable: number;
  /** Own posts and replies of every source, in English: what the bars are about. */
  readonly english: Measures;
  readonly byLanguage: Readonly<Record<string, Measures>>;
  readonly byKind: Readonly<Record<string, Measures>>;
  /** Over English own posts that were not sought out for a rare reason; shares, 0..1. */
  readonly mix: {
    readonly posts: number;
    readonly error: number | null;
    readonly errorOfDraws: number | null;
  };
}

export interface Evaluation {
  readonly lexiconVersion: string;
  readonly parts: readonly PartReport[];
}

interface Row extends Judged {
  readonly post: GoldPost;
  readonly readable: boolean;
}

function judge(post: GoldPost, classifier: Classifier): Row {
  const tagged = classifier.classify(post);
  return {
    post,
    readable: tagged.readable,
    gold: post.reasons,
    tagged: tagged.reasons.map(({ reason }) => reason),
    goldPrimary: post.primary === 'none' ? null : post.primary,
    taggedPrimary: tagged.primary,
  };
}

function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Measures> {
  const keys = [...new Set(rows.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, measure(rows.filter((row) => keyOf(row) === key))]));
}

function reportOn(part: Part, rows: readonly Row[]): PartReport {
  const english = rows.filter(({ post }) => post.lang === 'en');
  const mixed = english.filter(({ post }) => post.kind === 'own' && !post.enriched);
  return {
    part,
    brands: new Set(rows.map(({ post }) => post.brand)).size,
    unreadable: rows.filter(({ readable }) => !readable).length,
    english: measure(english),
    byLanguage: groupedBy(rows, ({ post }) => post.lang),
    byKind: groupedBy(english, ({ post }) => `${post.kind}, ${post.enriched ? 'sought out' : 'as found'}`),
    mix: {
      posts: mixed.length,
      error: mixError(mixed),
      errorOfDraws: mixErrorOfDraws(mixed, DRAW_SIZE, DRAWS),
    },
  };
}

/** Classifies labelled posts and measures each part by itself. A post in a language without keywords counts as missed. */
export function evaluate(posts: readonly GoldPost[], classifier: Classifier): Evaluation {
  const rows = posts.map((post) => judge(post, classifier));
  return {
    lexiconVersion: classifier.lexiconVersion,
    parts: (['seen', 'unseen'] as const).map((part) =>
      reportOn(
        part,
        rows.filter(({ post }) => partOf(post.brand) === part),
      ),
    ),
  };
}
