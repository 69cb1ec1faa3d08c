import { FEED_CONSTANTS, type FeedConstants } from '../../src/gather/feed/feed-constants.ts';
import { RANGES } from './ranges.ts';

/** One way to set the detector's constants, with a name for the table. */
export interface Setting {
  readonly name: string;
  readonly constants: FeedConstants;
}

const NAMES = Object.keys(RANGES) as (keyof FeedConstants)[];
const WEIGHTS = NAMES.filter((name) => name.endsWith('Weight') && name !== 'againstWeight');

/** As the product has them: set by hand, with sight of the pages that the project is developed on. */
export const PRESENT: Setting = { name: 'present', constants: FEED_CONSTANTS };

/** The middle of all ranges: set without a page. */
export const PRIOR: Setting = { name: 'prior', constants: settingAt(() => 0.5) };

const DRAWN = 120;
const SEED = 20261125;

/** The present setting, the prior one, and those drawn. */
export function allSettings(): Setting[] {
  return [PRESENT, PRIOR, ...drawSettings(DRAWN, SEED)];
}

/** So many settings drawn from the ranges; the same seed gives the same ones. */
export function drawSettings(count: number, seed: number): Setting[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, n) => ({ name: `drawn ${n + 1}`, constants: settingAt(random) }));
}

function settingAt(random: () => number): FeedConstants {
  const drawn = NAMES.map((name) => {
    const [low, high] = RANGES[name];
    const value = low + random() * (high - low);
    const isWhole = Number.isInteger(low) && Number.isInteger(high) && high - low > 1;
    return [name, isWhole ? Math.round(value) : value] as const;
  });
  const constants = Object.fromEntries(drawn) as Record<keyof FeedConstants, number>;
  const sum = WEIGHTS.reduce((total, name) => total + constants[name], 0);
  for (const name of WEIGHTS) constants[name] /= sum;
  return constants;
}

/** Mulberry32: numbers in 0..1 that look random and are the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
