/** The short form of `npm run eval:classify`: figures on labelled posts must not fall below what was reached. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/eval-classify/evaluate.ts';
import { readGold } from '../../scripts/eval-classify/gold.ts';
import { createClassifier } from '../../src/classify/classifier.ts';

const GOLD = fileURLToPath(new URL('../../../shared/gold/dev.ndjson', import.meta.url));
const hasGold = existsSync(GOLD);
if (!hasGold) console.log(`Skipped: no labelled posts at ${GOLD}`);

/** What English posts of unseen brands reached when this was last set, less a small margin. */
const FLOORS = { macroF1: 0.58, microF1: 0.635, primaryAccuracy: 0.57 };
/** Shares, 0..1: mean error per reason of the mix of 100 posts. */
const HIGHEST_MIX_ERROR = 0.02;

describe.skipIf(!hasGold)('classifier on labelled posts of unseen brands', () => {
  const unseen = hasGold
    ? evaluate(readGold(GOLD), createClassifier()).parts.find(({ part }) => part === 'unseen')
    : undefined;

  it('reaches the floors in English', () => {
    expect(unseen?.english.macroF1).toBeGreaterThan(FLOORS.macroF1);
    expect(unseen?.english.microF1).toBeGreaterThan(FLOORS.microF1);
    expect(unseen?.english.primaryAccuracy).toBeGreaterThan(FLOORS.primaryAccuracy);
  });

  it('keeps the error of the mix small', () => {
    expect(unseen?.mix.errorOfDraws).toBeLessThan(HIGHEST_MIX_ERROR);
  });
});
