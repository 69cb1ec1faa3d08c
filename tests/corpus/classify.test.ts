/**
 * The short form of `npm run eval:classify -- --cross-validate`: one fold of English brands and all of the other measured
 * languages, judged by weights that were learned without them, must not fall below what was reached.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calibrationError } from '../../scripts/eval-classify/calibration.ts';
import { crossValidate } from '../../scripts/eval-classify/cross-validate.ts';
import { readGold } from '../../scripts/eval-classify/gold.ts';
import { measure } from '../../scripts/eval-classify/measures.ts';
import { drawMixes } from '../../scripts/eval-classify/mix-draws.ts';
import { EN } from '../../src/reasons/keywords/en.ts';
import { LANGUAGES } from '../../src/reasons/keywords/index.ts';
import { REASON_IDS } from '../../src/reasons/reasons.ts';

const GOLD = fileURLToPath(new URL('../../../shared/gold/dev.ndjson', import.meta.url));
const hasGold = existsSync(GOLD);
if (!hasGold) console.log(`Skipped: no labelled posts at ${GOLD}`);

const LEARNING_MS = 240_000;
const OTHERS = LANGUAGES.filter(({ lang }) => ['de', 'es', 'fr', 'ja', 'pt'].includes(lang));

/** What was reached when this was last set, less a margin for the chance in one fold. */
const FLOORS = { macroF1: 0.6, microF1: 0.66, primaryAccuracy: 0.6 };
const OTHERS_FLOOR = 0.7;
const HIGHEST_CALIBRATION_ERROR = 0.05;
/** Shares, 0..1: mean error per reason of the mix of 100 posts. */
const HIGHEST_MIX_ERROR = 0.02;

describe.skipIf(!hasGold)('classifier on labelled posts of brands that its weights have not seen', () => {
  it(
    'reaches the floors in English, knows how sure it is, and keeps the error of the corrected mix small',
    { timeout: LEARNING_MS },
    () => {
      const heldOut = crossValidate(readGold(GOLD), EN, 1, [0]);
      const { macroF1, microF1, primaryAccuracy } = measure(heldOut);
      expect(macroF1).toBeGreaterThan(FLOORS.macroF1);
      expect(microF1).toBeGreaterThan(FLOORS.microF1);
      expect(primaryAccuracy).toBeGreaterThan(FLOORS.primaryAccuracy);
      const scored = heldOut.flatMap(({ scores, gold }) =>
        REASON_IDS.map((reason) => ({ score: scores[reason] ?? 0, label: gold.includes(reason) })),
      );
      expect(calibrationError(scored)).toBeLessThan(HIGHEST_CALIBRATION_ERROR);
      const draws = drawMixes(heldOut, EN.learned.feedErrors);
      expect(draws?.corrected).toBeLessThan(HIGHEST_MIX_ERROR);
      expect(draws?.corrected).toBeLessThan(draws?.counted ?? 0);
    },
  );

  it('reaches the floor in the five other measured languages together', { timeout: LEARNING_MS }, () => {
    const gold = readGold(GOLD);
    expect(measure(OTHERS.flatMap((file) => crossValidate(gold, file))).microF1).toBeGreaterThan(
      OTHERS_FLOOR,
    );
  });
});
