/** Which entries do nothing, and which do harm. */
import type { Effect, EntryReport } from './effects.ts';

/** Standard errors below 0 that chance alone passes in one case of forty. */
const BEYOND_NOISE = 1.96;
const CHANCE = 0.025;
/** With fewer brands the scatter between them is not known. */
const FEWEST_BRANDS = 5;
/** In nats: what saves less than this on all posts together does no harm worth a change. */
const LEAST_HARM = 0.5;

export interface Harm {
  readonly entry: EntryReport;
  readonly effect: Effect;
}

export interface Verdicts {
  /** Keywords and shapes that fire in no labelled post, invented ones included. */
  readonly dead: readonly EntryReport[];
  /** Keywords and shapes that fire in invented posts alone: kept for what real posts have not said yet. */
  readonly unseen: readonly EntryReport[];
  /** Posts are told better without: worst first. */
  readonly harmful: readonly Harm[];
  /** How many effects were looked at, and how many of them chance alone would call harmful, at most. */
  readonly tested: number;
  readonly byChance: number;
}

function isTestable({ brands, noise }: Effect): boolean {
  return brands >= FEWEST_BRANDS && noise > 0;
}

function isHarmful({ logLossSaved, noise, f1Added }: Effect): boolean {
  return logLossSaved <= -LEAST_HARM && logLossSaved <= -BEYOND_NOISE * noise && f1Added <= 0;
}

export function judgeEntries(entries: readonly EntryReport[]): Verdicts {
  const silent = entries.filter(({ posts, kind }) => posts === 0 && kind !== 'word');
  const tested = entries.flatMap((entry) =>
    entry.effects.filter(isTestable).map((effect) => ({ entry, effect })),
  );
  return {
    dead: silent.filter(({ invented }) => invented === 0),
    unseen: silent.filter(({ invented }) => invented > 0),
    harmful: tested
      .filter(({ effect }) => isHarmful(effect))
      .sort((a, b) => a.effect.logLossSaved - b.effect.logLossSaved),
    tested: tested.length,
    byChance: tested.length * CHANCE,
  };
}
