/**
 * What each of a user's keywords does in the posts that are kept: how often it fires, where it alone decides, and which
 * entries of ours say otherwise of the same words.
 */
import type { KeywordConflict, KeywordUse } from '../../model/keyword-use.ts';
import type { UserKeyword } from '../../model/user-keyword.ts';
import { REASON_IDS, type Reason } from '../../reasons/reasons.ts';
import type { ClassifiablePost, Classifier, Reading } from '../classifier.ts';
import type { Feature } from '../lexicon/compile.ts';
import type { Finding } from '../score/findings.ts';
import { type ReasonScore, scoreReasons } from '../score/score.ts';
import { ownName } from './layer.ts';
import { type FeedScope, isInForce } from './scope.ts';

export interface FeedPosts {
  readonly scope: FeedScope;
  readonly posts: readonly ClassifiablePost[];
}

type AddedKeyword = Extract<UserKeyword, { action: 'add' }>;

/** Weaker entries of ours tip nothing and contradict nobody. */
const WORTH_NAMING = 0.5;
const MOST_CONFLICTS = 5;

class Tally {
  posts = 0;
  fires = 0;
  tips = 0;
  private readonly conflicts = new Map<string, KeywordConflict>();

  clash({ label }: Feature, reason: Reason): void {
    const key = `${reason} ${label}`;
    const posts = (this.conflicts.get(key)?.posts ?? 0) + 1;
    this.conflicts.set(key, { entry: label, reason, posts });
  }

  of(id: string): KeywordUse {
    const { posts, fires, tips } = this;
    const conflicts = [...this.conflicts.values()].sort((a, b) => b.posts - a.posts);
    return { id, posts, fires, tips, conflicts: conflicts.slice(0, MOST_CONFLICTS) };
  }
}

function tagsOf(scores: readonly ReasonScore[]): string {
  return scores.flatMap(({ reason, tagged }) => (tagged ? [reason] : [])).join(' ');
}

function isOnSameWords(a: Finding, b: Finding): boolean {
  return a.spans.some(({ start, end }) => b.spans.some((span) => span.start < end && span.end > start));
}

/** The reason for which the entry speaks otherwise than the user's; `undefined` if it does not. */
function contradicted({ weights }: Feature, { reason, weight }: AddedKeyword): Reason | undefined {
  const here = weights[reason] ?? 0;
  if (weight < 0) return here >= WORTH_NAMING ? reason : undefined;
  if (here > 0) return undefined;
  const strongest = REASON_IDS.reduce((best, id) => ((weights[id] ?? 0) > (weights[best] ?? 0) ? id : best));
  return (weights[strongest] ?? 0) >= WORTH_NAMING ? strongest : undefined;
}

function countAdded(post: ClassifiablePost, reading: Reading, keyword: AddedKeyword, tally: Tally): void {
  const { findings, language, scores } = reading;
  const own = findings.find(({ feature }) => feature.name === ownName(keyword.id));
  if (own === undefined) return;
  tally.fires += 1;
  const others = findings.filter((finding) => finding !== own);
  if (tagsOf(scores) !== tagsOf(scoreReasons(post.text, others, language))) tally.tips += 1;
  for (const other of others) {
    const reason = contradicted(other.feature, keyword);
    // Another keyword of the user's is theirs to settle.
    if (reason === undefined || 'own' in other.feature || !isOnSameWords(own, other)) continue;
    tally.clash(other.feature, reason);
  }
}

/**
 * Counts over the feeds, one step a post so that whoever asks can pause. In the order of `keywords`. Posts that cannot
 * be read count for nothing.
 * @param ours the classifier without any of the user's keywords
 */
export function* measureUse(
  ours: Classifier,
  keywords: readonly UserKeyword[],
  feeds: readonly FeedPosts[],
): Generator<undefined, KeywordUse[]> {
  const tallies = new Map(keywords.map(({ id }) => [id, new Tally()]));
  for (const { scope, posts } of feeds) {
    const inForce = keywords.filter((keyword) => isInForce(keyword, scope));
    if (inForce.length === 0) continue;
    const all = ours.withUserKeywords(inForce);
    const without = new Map<UserKeyword, Classifier>();
    for (const post of posts) {
      yield undefined;
      const reading = all.read(post);
      if (reading === undefined) continue;
      const { lang } = reading.language;
      let standing: ReadonlySet<string> | undefined;
      for (const keyword of inForce) {
        const tally = tallies.get(keyword.id);
        if (tally === undefined || (keyword.lang !== null && keyword.lang !== lang)) continue;
        tally.posts += 1;
        if (keyword.action === 'add') {
          countAdded(post, reading, keyword, tally);
          continue;
        }
        standing ??= new Set(ours.read(post)?.findings.map(({ feature }) => feature.name));
        if (!standing.has(keyword.entry)) continue;
        tally.fires += 1;
        const others =
          without.get(keyword) ?? ours.withUserKeywords(inForce.filter((one) => one !== keyword));
        without.set(keyword, others);
        if (tagsOf(reading.scores) !== tagsOf(others.read(post)?.scores ?? [])) tally.tips += 1;
      }
    }
  }
  return keywords.map(({ id }) => (tallies.get(id) ?? new Tally()).of(id));
}
