/**
 * Folds tagged posts into the sums that every figure of an audit is computed from. Adding two sums is what folding all of
 * their posts would have given, to the byte; the order of posts plays no part.
 */
import { METRICS, type AuditedPost, type Metric } from '../../model/audited-post.ts';
import type { AuditSums, Example, GroupSums, Histogram } from '../../model/audit-sums.ts';
import { CUES_OF, type Habit } from '../../model/cue-id.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import { isCountedKind } from '../which-posts-count.ts';
import { bestOf, examplesOf } from './examples.ts';
import { addHistograms, binOf } from './histogram.ts';
import { addLikelihoods, addLikelihoodSums, noLikelihoods } from './likelihood-sums.ts';

const MANY_EXAMPLES = 2000;

/** Sums of posts in any order; of none: no groups. */
export function sumsOf(posts: readonly AuditedPost[]): AuditSums {
  const groups = new Map<string, Draft>();
  let examples: Example[] = [];
  for (const post of posts) {
    draftFor(groups, post.platform ?? '', post).add(post);
    if (post.readable && isCountedKind(post.kind)) examples.push(...examplesOf(post));
    // A million posts have to fit in memory.
    if (examples.length > MANY_EXAMPLES) examples = bestOf(examples);
  }
  return { groups: sorted(groups), examples: bestOf(examples) };
}

/** The sums of all the parts' posts. A post that is in two parts counts twice: parts must not overlap. */
export function mergeSums(parts: readonly AuditSums[]): AuditSums {
  const groups = new Map<string, Draft>();
  for (const { groups: more } of parts)
    for (const group of more) draftFor(groups, group.platform, group).addGroup(group);
  return { groups: sorted(groups), examples: bestOf(parts.flatMap(({ examples }) => examples)) };
}

type Key = Pick<GroupSums, 'kind' | 'giveaway'>;

function draftFor(groups: Map<string, Draft>, platform: string, { kind, giveaway }: Key): Draft {
  const key = JSON.stringify([platform, kind, giveaway]);
  let draft = groups.get(key);
  if (draft === undefined) groups.set(key, (draft = new Draft(platform, { kind, giveaway })));
  return draft;
}

function sorted(groups: Map<string, Draft>): GroupSums[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft.sums());
}

/** Counts by name, read out in the order of their names. */
class Tallies<Name extends string> {
  readonly #counts = new Map<Name, number>();
  add(name: Name, posts = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + posts);
  }
  addAll(counts: Partial<Record<Name, number>>): void {
    for (const [name, posts] of Object.entries(counts)) this.add(name as Name, posts as number);
  }
  sorted(): Partial<Record<Name, number>> {
    const entries = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries) as Partial<Record<Name, number>>;
  }
}

/** Sums in the making of one group. */
class Draft {
  readonly #key: Key & { platform: string };
  #posts = { posts: 0, untagged: 0, unsure: 0, cutOff: 0 };
  readonly #noneKinds = new Tallies<NonNullable<AuditedPost['noneKind']>>();
  readonly #unreadable = new Tallies();
  readonly #languages = new Tallies();
  #first = Infinity;
  #last = -Infinity;
  /** By bit mask: bit i is the i-th reason in survey order. */
  readonly #sets = new Map<number, number>();
  readonly #likely = noLikelihoods();
  readonly #asDiscount = noLikelihoods();
  /** Value → posts, by metric and reason; '' stands for all. */
  readonly #reactions = new Map<string, Map<number, number>>();
  #measured = 0;
  readonly #habits = new Tallies<Habit>();
  readonly #cues = new Tallies<keyof typeof HABIT_OF>();

  constructor(platform: string, { kind, giveaway }: Key) {
    this.#key = { platform, kind, giveaway };
  }

  add(post: AuditedPost): void {
    if (!post.readable) {
      this.#unreadable.add(post.lang ?? '');
      return;
    }
    this.#posts.posts += 1;
    this.#posts.untagged += Number(post.reasons.length === 0);
    this.#posts.unsure += Number(post.unsure);
    this.#posts.cutOff += Number(post.cutOff);
    if (post.noneKind !== null) this.#noneKinds.add(post.noneKind);
    this.#languages.add(post.lang ?? '');
    const at = Date.parse(post.time ?? '');
    if (!Number.isNaN(at)) this.#span(at, at);
    const reasons = new Set(post.reasons.map(({ reason }) => reason));
    const mask = REASON_IDS.reduce((bits, reason, i) => (reasons.has(reason) ? bits | (1 << i) : bits), 0);
    if (mask !== 0) this.#sets.set(mask, (this.#sets.get(mask) ?? 0) + 1);
    this.#addScores(post);
    for (const metric of METRICS) {
      const count = post[metric];
      if (typeof count !== 'number' || !(count >= 0) || !Number.isFinite(count)) continue;
      for (const reason of ['' as const, ...reasons]) this.#react(metric, reason, binOf(count), 1);
    }
    if (post.cues != null) {
      this.#measured += 1;
      const cues = new Set(post.cues.map(({ cue }) => cue));
      for (const cue of cues) this.#cues.add(cue);
      for (const habit of new Set([...cues].map((cue) => HABIT_OF[cue]))) this.#habits.add(habit);
    }
  }

  addGroup(group: GroupSums): void {
    for (const field of ['posts', 'untagged', 'unsure', 'cutOff'] as const)
      this.#posts[field] += group[field];
    this.#noneKinds.addAll(group.noneKinds);
    this.#unreadable.addAll(group.unreadable);
    this.#languages.addAll(group.languages);
    if (group.first !== null && group.last !== null)
      this.#span(Date.parse(group.first), Date.parse(group.last));
    for (const { reasons, posts } of group.sets) {
      const mask = reasons.reduce((bits, reason) => bits | (1 << REASON_IDS.indexOf(reason)), 0);
      this.#sets.set(mask, (this.#sets.get(mask) ?? 0) + posts);
    }
    addLikelihoodSums(this.#likely, group.likely);
    if (group.likelyAsDiscount) addLikelihoodSums(this.#asDiscount, group.likelyAsDiscount);
    for (const metric of METRICS) {
      const { all = [], reasons = {} } = group.reactions[metric] ?? {};
      for (const [value, posts] of all) this.#react(metric, '', value, posts);
      for (const reason of REASON_IDS)
        for (const [value, posts] of reasons[reason] ?? []) this.#react(metric, reason, value, posts);
    }
    this.#measured += group.cues.measured;
    this.#habits.addAll(group.cues.habits);
    this.#cues.addAll(group.cues.cues);
  }

  sums(): GroupSums {
    const reactions: GroupSums['reactions'] = {};
    for (const metric of METRICS) {
      const all = this.#histogram(metric, '');
      if (all.length === 0) continue;
      const reasons = REASON_IDS.map((reason) => [reason, this.#histogram(metric, reason)] as const);
      reactions[metric] = {
        all,
        reasons: Object.fromEntries(reasons.filter(([, histogram]) => histogram.length > 0)),
      };
    }
    return {
      ...this.#key,
      ...this.#posts,
      noneKinds: this.#noneKinds.sorted(),
      unreadable: this.#unreadable.sorted() as Record<string, number>,
      languages: this.#languages.sorted() as Record<string, number>,
      first: this.#first > this.#last ? null : new Date(this.#first).toISOString(),
      last: this.#first > this.#last ? null : new Date(this.#last).toISOString(),
      sets: [...this.#sets]
        .sort(([a], [b]) => a - b)
        .map(([mask, posts]) => ({ reasons: REASON_IDS.filter((_, i) => (mask & (1 << i)) !== 0), posts })),
      likely: this.#likely,
      likelyAsDiscount: this.#key.giveaway ? this.#asDiscount : null,
      reactions,
      cues: { measured: this.#measured, habits: this.#habits.sorted(), cues: this.#cues.sorted() },
    };
  }

  #addScores({ scores, giveaway }: AuditedPost): void {
    const likelihoods = REASON_IDS.map((reason) => scores[reason]);
    if (!likelihoods.every((likelihood) => likelihood !== undefined)) return;
    addLikelihoods(this.#likely, likelihoods);
    if (giveaway) addLikelihoods(this.#asDiscount, asDiscount(likelihoods));
  }

  #span(first: number, last: number): void {
    this.#first = Math.min(this.#first, first);
    this.#last = Math.max(this.#last, last);
  }

  #react(metric: Metric, reason: Reason | '', value: number, posts: number): void {
    const key = `${metric} ${reason}`;
    let values = this.#reactions.get(key);
    if (values === undefined) this.#reactions.set(key, (values = new Map<number, number>()));
    values.set(value, (values.get(value) ?? 0) + posts);
  }

  #histogram(metric: Metric, reason: Reason | ''): Histogram {
    return addHistograms([[...(this.#reactions.get(`${metric} ${reason}`) ?? [])]]);
  }
}

const HABIT_OF = Object.fromEntries(
  Object.entries(CUES_OF).flatMap(([habit, cues]) => cues.map((cue) => [cue, habit])),
) as Record<(typeof CUES_OF)[Habit][number], Habit>;

/** A giveaway as the surveys see it that put sweepstakes with incentives: a discount where it was an event or a discount. */
function asDiscount(likelihoods: readonly number[]): number[] {
  const event = likelihoods[REASON_IDS.indexOf('event')] ?? 0;
  return likelihoods.map((likelihood, i) => {
    if (REASON_IDS[i] === 'event') return 0;
    return REASON_IDS[i] === 'discount' ? 1 - (1 - likelihood) * (1 - event) : likelihood;
  });
}
