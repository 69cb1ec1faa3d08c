import type { AuditReport, Match, ReasonFigures, Verdict } from '../model/audit-report.ts';

/** Under this many counted posts nothing is claimed; from `SETTLED_POSTS` on, most gaps of real feeds settle. */
export const NEEDED_POSTS = 20;
const SETTLED_POSTS = 60;
export const MAX_UNTAGGED_SHARE = 0.4;
/** "Gives most of what consumers want": at least so much of the match, by the lower end of its interval. */
const MOST = 60;

/**
 * The one sentence of the audit. The order is one of trust: what forbids every claim comes first (no posts, too few,
 * too many without a reason), then the claim with the strictest test (which survey is closer: one paired test), then
 * those that pick one gap out of twelve. What no interval supports is never said: the last answer is `undecided`.
 */
export function verdictOf(
  posts: AuditReport['posts'],
  match: Match,
  reasons: readonly ReasonFigures[],
): Verdict {
  if (posts.read === 0) return { kind: 'empty' };
  if (posts.counted < NEEDED_POSTS) return { kind: 'too-few', posts: posts.counted, needed: NEEDED_POSTS };
  if (posts.untagged > MAX_UNTAGGED_SHARE * posts.counted) {
    return { kind: 'untagged', posts: posts.counted, untagged: posts.untagged };
  }
  if (match.difference && match.difference.low > 0) return { kind: 'closer-to-consumers' };
  if (match.difference && match.difference.high < 0) return { kind: 'closer-to-executives' };
  const settled = posts.counted >= SETTLED_POSTS;
  const hole = settled ? oneHole(match, reasons) : undefined;
  if (hole) return { kind: 'one-hole', reason: hole.reason };
  const sign = settled ? undefined : largestClearGap(reasons);
  if (sign) return sign;
  return { kind: 'undecided', posts: posts.counted };
}

/**
 * The one reason that is clearly below what consumers want, if there is exactly one, if the feed surely gives less than
 * half of what is wanted ("hardly any"), and if the rest is surely mostly there.
 */
function oneHole(match: Match, reasons: readonly ReasonFigures[]): ReasonFigures | undefined {
  const below = reasons.filter((figures) => figures.shareClaim === 'below');
  const [hole] = below;
  if (!hole?.share || !hole.consumers || below.length > 1) return undefined;
  const hardlyAny = hole.share.high < hole.consumers.share / 2;
  return hardlyAny && (match.consumers?.low ?? 0) >= MOST ? hole : undefined;
}

function largestClearGap(reasons: readonly ReasonFigures[]): Verdict | undefined {
  let largest: { verdict: Verdict; size: number } | undefined;
  for (const { reason, shareGap, shareClaim } of reasons) {
    if (shareGap === null || shareClaim === null || shareClaim === 'unclear') continue;
    const size = Math.abs(shareGap.value);
    if (!largest || size > largest.size) {
      largest = { verdict: { kind: 'first-signs', reason, claim: shareClaim }, size };
    }
  }
  return largest?.verdict;
}
