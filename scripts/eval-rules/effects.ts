/** What each entry adds: what changes for a reason when the entry's weight for it is set to 0 and all else stays. */
import { FLAG_AT, tagAt } from '../../src/classify/score/score.ts';
import { type Aspect, ASPECTS, NONE_KINDS, REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import type { RulePost, RuleTable } from './rule-table.ts';
import { type Share, wilson } from './wilson.ts';

/** What an entry does for one reason, flag or kind of no reason. */
export interface Effect {
  readonly aspect: Aspect;
  /** Log-odds, mean over the folds. */
  readonly weight: number;
  /** The share labelled so of the posts where the entry fires (of a kind: of those without a reason). `null`: there are none. */
  readonly precision: Share | null;
  /** Posts that `precision` is a share of. */
  readonly posts: number;
  readonly brands: number;
  /** F1 with the entry minus F1 without it. */
  readonly f1Added: number;
  /** Log loss without the entry minus with it, in nats, summed over all posts. Below 0: posts are told better without. */
  readonly logLossSaved: number;
  /** Standard error of that sum, if brands had been drawn anew: posts of one brand are alike. */
  readonly noise: number;
}

interface Entry {
  readonly name: string;
  readonly label: string;
  readonly kind: 'keyword' | 'shape' | 'word';
  /** What a keyword was written for; `null` for shapes and words. */
  readonly writtenFor: Aspect | null;
}

/** One entry of the lexicon as labelled posts see it. */
export interface EntryReport extends Entry {
  /** Labelled posts where it fires, and the share of all. */
  readonly posts: number;
  readonly coverage: number;
  /** Invented posts where it fires. */
  readonly invented: number;
  /** For a keyword what it was written for first, then everything else that it has a weight for. */
  readonly effects: readonly Effect[];
}

function entryOf({ name, label }: { readonly name: string; readonly label: string }): Entry {
  if (name.startsWith('word: ')) return { name, label, kind: 'word', writtenFor: null };
  const writtenFor = ASPECTS.find((aspect) => name.startsWith(`${aspect}: `));
  return writtenFor === undefined
    ? { name, label, kind: 'shape', writtenFor: null }
    : { name, label, kind: 'keyword', writtenFor };
}

/** `log(1 + e^x)` without overflow: the log loss at log-odds `-x` of what is labelled so. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** Measures one aspect: who counts, what is tagged, and F1 over all posts once some of them are tagged otherwise. */
class AspectMeter {
  private readonly aspect: Aspect;
  private readonly folds: RuleTable['folds'];
  private readonly isKind: boolean;
  private readonly reason: Reason | undefined;
  private support = 0;
  private tagged = 0;
  private hits = 0;

  constructor(aspect: Aspect, { posts, folds }: Pick<RuleTable, 'posts' | 'folds'>) {
    this.aspect = aspect;
    this.folds = folds;
    this.isKind = NONE_KINDS.some((kind) => kind === aspect);
    this.reason = REASON_IDS.find((reason) => reason === aspect);
    for (const post of posts) {
      if (!this.counts(post)) continue;
      const isTagged = this.isTagged(post, undefined);
      if (post.labels.has(aspect)) this.support += 1;
      if (isTagged) this.tagged += 1;
      if (isTagged && post.labels.has(aspect)) this.hits += 1;
    }
  }

  counts(post: RulePost): boolean {
    return !this.isKind || post.isNone;
  }

  private weightOf(post: RulePost, feature: number): number {
    return this.folds[post.fold]?.[feature]?.[this.aspect] ?? 0;
  }

  private isTagged(post: RulePost, without: number | undefined): boolean {
    const { aspect } = this;
    const logOdds = post.logOdds[aspect] - (without === undefined ? 0 : this.weightOf(post, without));
    if (this.isKind) return NONE_KINDS.every((kind) => kind === aspect || logOdds > post.logOdds[kind]);
    const score = 1 / (1 + Math.exp(-logOdds));
    if (this.reason === undefined) return score >= FLAG_AT;
    return (
      score >= tagAt(this.reason) &&
      post.features.some((feature) => feature !== without && this.weightOf(post, feature) > 0)
    );
  }

  /** @param posts those where `feature` fires. */
  effectOf(feature: number, posts: readonly RulePost[]): Effect {
    const { aspect } = this;
    const counting = posts.filter((post) => this.counts(post));
    let [taggedChange, hitsChange, logLossSaved] = [0, 0, 0];
    const savedOf = new Map<string, number>();
    for (const post of counting) {
      const isLabelled = post.labels.has(aspect);
      const change = Number(this.isTagged(post, feature)) - Number(this.isTagged(post, undefined));
      taggedChange += change;
      if (isLabelled) hitsChange += change;
      const towards = isLabelled ? -1 : 1;
      const logOdds = post.logOdds[aspect];
      const saved =
        softplus(towards * (logOdds - this.weightOf(post, feature))) - softplus(towards * logOdds);
      logLossSaved += saved;
      savedOf.set(post.brand, (savedOf.get(post.brand) ?? 0) + saved);
    }
    const f1 = (hits: number, tagged: number): number =>
      tagged + this.support === 0 ? 0 : (2 * hits) / (tagged + this.support);
    const weights = this.folds.map((fold) => fold[feature]?.[aspect] ?? 0);
    return {
      aspect,
      weight: weights.reduce((sum, weight) => sum + weight, 0) / weights.length,
      precision: wilson(counting.filter(({ labels }) => labels.has(aspect)).length, counting.length),
      posts: counting.length,
      brands: savedOf.size,
      f1Added: f1(this.hits, this.tagged) - f1(this.hits + hitsChange, this.tagged + taggedChange),
      logLossSaved,
      noise: Math.sqrt([...savedOf.values()].reduce((sum, saved) => sum + saved ** 2, 0)),
    };
  }
}

/** Reports on every entry of the table for which `isShown` holds, in the table's order. */
export function reportEntries(
  table: RuleTable,
  isShown: (feature: { readonly name: string; readonly label: string }) => boolean = () => true,
): EntryReport[] {
  const meters = new Map(ASPECTS.map((aspect) => [aspect, new AspectMeter(aspect, table)]));
  const postsOf: RulePost[][] = table.features.map(() => []);
  for (const post of table.posts) for (const feature of post.features) postsOf[feature]?.push(post);
  return table.features.flatMap((feature, index): EntryReport[] => {
    if (!isShown(feature)) return [];
    const entry = entryOf(feature);
    const posts = postsOf[index] ?? [];
    const aspects = ASPECTS.filter(
      (aspect) =>
        aspect === entry.writtenFor || table.folds.some((fold) => (fold[index]?.[aspect] ?? 0) !== 0),
    ).sort((a, b) => Number(b === entry.writtenFor) - Number(a === entry.writtenFor));
    return [
      {
        ...entry,
        posts: posts.length,
        coverage: table.posts.length === 0 ? 0 : posts.length / table.posts.length,
        invented: table.invented[index] ?? 0,
        effects: aspects.flatMap((aspect) => meters.get(aspect)?.effectOf(index, posts) ?? []),
      },
    ];
  });
}
