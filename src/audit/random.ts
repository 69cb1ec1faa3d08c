/**
 * Whole numbers 0 ≤ x < `below`, the same sequence for the same seed on every machine, so that an audit can be
 * recomputed to the byte. Mulberry32 (Tommy Ettinger, public domain): one 32-bit state, ample for some million draws
 * of a bootstrap, of no use for secrets. `below` must be at most 2^32.
 */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}
