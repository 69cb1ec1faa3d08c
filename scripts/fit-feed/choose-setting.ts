/**
 * Which setting to take, told from what each reads on each platform. All of it is arithmetic on one table, so that the
 * same table answers for all platforms and for each one left out.
 */

/** Platform → F1 of one setting there, 0..1. */
export type Scores = ReadonlyMap<string, number>;

export interface Row<Setting> {
  readonly setting: Setting;
  readonly scores: Scores;
}

/**
 * The row with the best mean over the platforms, unless the first one is as good within noise: its mean lies at most one
 * standard error below, that of the differences between the two, platform by platform. Of equals the earlier.
 */
export function chooseSetting<Setting>(
  rows: readonly Row<Setting>[],
  platforms: readonly string[],
): Row<Setting> {
  const [preferred] = rows;
  if (preferred === undefined) throw new Error('There is no setting to choose from.');
  let best = preferred;
  for (const row of rows) if (meanOf(row.scores, platforms) > meanOf(best.scores, platforms)) best = row;
  const gains = platforms.map((name) => (best.scores.get(name) ?? 0) - (preferred.scores.get(name) ?? 0));
  return mean(gains) <= standardError(gains) + ROUNDING ? preferred : best;
}

/** Better in one place only is exactly one standard error. */
const ROUNDING = 1e-9;

export interface HeldOut<Setting> {
  readonly platform: string;
  readonly setting: Setting;
  /** What the setting reads on the platform that it was chosen without. */
  readonly f1: number;
}

/**
 * For each platform the setting that the others choose, and what it reads on this one. `always` takes part in every
 * choice and is never left out. Platforms of one family (`familyOf`) are left out together, so that no near copy of the
 * platform has a say.
 */
export function leaveOneOut<Setting>(
  rows: readonly Row<Setting>[],
  platforms: readonly string[],
  always: readonly string[] = [],
  familyOf: (platform: string) => string = (platform) => platform,
): HeldOut<Setting>[] {
  return platforms.map((platform) => {
    const others = platforms.filter((other) => familyOf(other) !== familyOf(platform));
    const { setting, scores } = chooseSetting(rows, [...others, ...always]);
    return { platform, setting, f1: scores.get(platform) ?? 0 };
  });
}

export function meanOf(scores: Scores, platforms: readonly string[]): number {
  return mean(platforms.map((name) => scores.get(name) ?? 0));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Of the mean. Of fewer than two numbers nothing is known: infinite. */
function standardError(numbers: readonly number[]): number {
  if (numbers.length < 2) return Infinity;
  const middle = mean(numbers);
  const squares = numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1) / numbers.length);
}
