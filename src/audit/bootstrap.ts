import { makeRandom } from './random.ts';
import type { Tally } from './tally.ts';

/** Above this many posts a resample draws only as many, and the scatter is scaled by the root of the ratio. */
const MAX_DRAWS = 2000;

/**
 * How mixes of other feeds like this one deviate from the mix that they were drawn from: resample r, asked reason i at
 * `r * reasons + i`. From a mix with other shares they deviate by `scatter` times the root of the share, because counts scatter
 * as the root of their size, and by `errors`, the classifier's, which are the same whatever the share (`null`: none).
 */
export interface Resampled {
  reasons: number;
  resamples: number;
  /** The mix that was resampled: the feed's own, smoothed. */
  centre: Float64Array;
  scatter: Float64Array;
  errors: Float64Array | null;
}

/** Writes the deviations of flat shares from a centre, each over the root of its share at the centre, in their place. */
export function scatterAround(shares: Float64Array, centre: Float64Array, scale: number): Float64Array {
  const roots = centre.map((share) => (share > 0 ? scale / Math.sqrt(share) : 0));
  for (let from = 0; from < shares.length; from += centre.length)
    for (let i = 0; i < centre.length; i++)
      shares[from + i] = ((shares[from + i] ?? 0) - (centre[i] ?? 0)) * (roots[i] ?? 0);
  return shares;
}

/**
 * Bootstrap over posts, not over tags: the reasons of one post come and go together. Smoothed by half a post
 * for each reason alone (Jeffreys), because a reason that was not seen in the feed would never appear in a resample
 * and its absence would look certain. Only sets of reasons are counted, so 1,000 resamples of 500 posts take some
 * 5 ms. The tally must not be empty. Deterministic for a seed.
 */
export function resampleMixes(tally: Tally, resamples: number, seed: number): Resampled {
  const reasons = tally.asked.length;
  const { sets, tickets } = lottery(tally);
  const posts = tally.posts.reduce((sum, n) => sum + n, 0);
  const draws = Math.min(posts, MAX_DRAWS);
  const random = makeRandom(seed);
  const drawn = new Float64Array(sets.length);
  const shares = new Float64Array(resamples * reasons);
  for (let r = 0; r < resamples; r++) {
    drawn.fill(0);
    for (let draw = 0; draw < draws; draw++) {
      const set = tickets[random(tickets.length)] ?? 0;
      drawn[set] = (drawn[set] ?? 0) + 1;
    }
    writeShares(sets, drawn, shares.subarray(r * reasons, (r + 1) * reasons));
  }
  const centre = new Float64Array(reasons);
  const ticketsPerSet = new Float64Array(sets.length);
  for (const set of tickets) ticketsPerSet[set] = (ticketsPerSet[set] ?? 0) + 1;
  writeShares(sets, ticketsPerSet, centre);
  return {
    reasons,
    resamples,
    centre,
    scatter: scatterAround(shares, centre, Math.sqrt(draws / posts)),
    errors: null,
  };
}

/** Two tickets a post and one for each reason alone, so that the half posts stay whole numbers. */
function lottery(tally: Tally): { sets: readonly (readonly number[])[]; tickets: Int32Array } {
  const sets = [...tally.sets, ...tally.asked.map((_, i) => [i])];
  const tickets = sets.flatMap((_, s) => new Array<number>(2 * (tally.posts[s] ?? 0.5)).fill(s));
  return { sets, tickets: Int32Array.from(tickets) };
}

function writeShares(sets: readonly (readonly number[])[], posts: Float64Array, shares: Float64Array): void {
  let tags = 0;
  sets.forEach((set, s) => {
    const n = posts[s] ?? 0;
    tags += n * set.length;
    for (const i of set) shares[i] = (shares[i] ?? 0) + n;
  });
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / tags;
}
