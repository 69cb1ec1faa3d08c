import type { AuditReport } from '../../model/audit-report.ts';
import type { AuditSums, GroupSums } from '../../model/audit-sums.ts';
import type { PostKind } from '../../model/post.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import type { Tally } from '../tally.ts';
import { countsAs, isCountedKind, type Counting } from '../which-posts-count.ts';
import { addLikelihoodSums, momentsOf, noLikelihoods, type Moments } from './likelihood-sums.ts';

/** The part of a feed that counts, by one way of counting, over the reasons that were asked about. */
export interface Counted {
  readonly posts: number;
  /** Posts with any of the twelve reasons, and without. */
  readonly tagged: number;
  readonly untagged: number;
  readonly tally: Tally;
  /** `undefined` where a post came without scores, or there is none: then only tags can be counted. */
  readonly moments: Moments | undefined;
}

/** What of the sums counts. Nothing that counts: no posts, an empty tally. */
export function countedOf(sums: AuditSums, asked: readonly Reason[], counting: Counting = 'usual'): Counted {
  const groups = sums.groups.filter(({ kind }) => countsAs(kind, counting));
  const likely = noLikelihoods();
  const postsOfMask = new Map<number, number>();
  let [posts, untagged] = [0, 0];
  for (const group of groups) {
    posts += group.posts;
    untagged += group.untagged;
    const asDiscount = counting === 'giveaways-as-discount' && group.giveaway;
    addLikelihoodSums(likely, (asDiscount ? group.likelyAsDiscount : null) ?? group.likely);
    for (const set of group.sets) {
      const reasons = asDiscount
        ? set.reasons.map((reason) => (reason === 'event' ? 'discount' : reason))
        : set.reasons;
      const mask = reasons.reduce((bits, reason) => bits | bitOf(asked, reason), 0);
      if (mask !== 0) postsOfMask.set(mask, (postsOfMask.get(mask) ?? 0) + set.posts);
    }
  }
  const masks = [...postsOfMask.keys()].sort((a, b) => a - b);
  return {
    posts,
    tagged: posts - untagged,
    untagged,
    tally: {
      asked,
      sets: masks.map((mask) => asked.map((_, i) => i).filter((i) => (mask & (1 << i)) !== 0)),
      posts: masks.map((mask) => postsOfMask.get(mask) ?? 0),
    },
    moments: likely.posts === posts ? momentsOf(likely, asked) : undefined,
  };
}

function bitOf(asked: readonly Reason[], reason: Reason): number {
  const at = asked.indexOf(reason);
  return at < 0 ? 0 : 1 << at;
}

/** The books: every post that was read is counted, left out by its kind, or unreadable. */
export interface Books {
  readonly posts: Omit<AuditReport['posts'], 'counted' | 'tagged' | 'untagged'>;
  readonly window: { from: string | null; to: string | null };
}

export function booksOf(sums: AuditSums): Books {
  const counted = sums.groups.filter(({ kind }) => isCountedKind(kind));
  const add = (field: 'cutOff' | 'unsure') => counted.reduce((total, group) => total + group[field], 0);
  const unreadable = counted.flatMap((group) => Object.entries(group.unreadable));
  const leftOut: Partial<Record<PostKind, number>> = {};
  const noneKinds: GroupSums['noneKinds'] = {};
  let read = 0;
  for (const group of sums.groups) {
    const all = group.posts + Object.values(group.unreadable).reduce((total, n) => total + n, 0);
    read += all;
    if (!isCountedKind(group.kind)) leftOut[group.kind] = (leftOut[group.kind] ?? 0) + all;
  }
  for (const group of counted) {
    for (const kind of Object.keys(group.noneKinds) as (keyof GroupSums['noneKinds'])[])
      noneKinds[kind] = (noneKinds[kind] ?? 0) + (group.noneKinds[kind] ?? 0);
  }
  const times = counted.flatMap(({ first, last }) => (first && last ? [first, last] : [])).sort();
  return {
    posts: {
      read,
      cutOff: add('cutOff'),
      unsure: add('unsure'),
      unreadable: unreadable.reduce((total, [, n]) => total + n, 0),
      unreadableLanguages: [
        ...new Set(unreadable.map(([lang]) => lang).filter((lang) => lang !== '')),
      ].sort(),
      leftOut,
      noneKinds,
    },
    window: { from: times[0] ?? null, to: times.at(-1) ?? null },
  };
}

/** Posts that serve each of the twelve, in survey order, whether the surveys asked about it or not. */
export function postsOfEach(sums: AuditSums, counting: Counting = 'usual'): number[] {
  const { tally } = countedOf(sums, REASON_IDS, counting);
  return REASON_IDS.map((_, i) =>
    tally.sets.reduce((total, set, s) => total + (set.includes(i) ? (tally.posts[s] ?? 0) : 0), 0),
  );
}
