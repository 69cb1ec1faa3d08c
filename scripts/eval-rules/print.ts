import { ASPECTS } from '../../src/reasons/reasons.ts';
import type { Effect, EntryReport } from './effects.ts';
import type { Verdicts } from './verdicts.ts';

const NAME_WIDTH = 70;
const HEAD =
  '  posts  cover  precision (95 %)   weight  F1 added  loss saved  ± noise   entry (k keyword, s shape, w learned word)';

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** "+0.012": the sign says whether the entry helps. */
function signed(value: number, digits: number): string {
  return `${value >= 0 ? '+' : ''}${value.toFixed(digits)}`;
}

function shorten(text: string): string {
  return text.length > NAME_WIDTH ? `${text.slice(0, NAME_WIDTH - 1)}…` : text;
}

function effectLine(entry: EntryReport, effect: Effect): string {
  const { precision } = effect;
  const share =
    precision === null
      ? '-'
      : `${percent(precision.share)} (${percent(precision.low)}–${percent(precision.high)})`;
  return [
    String(effect.posts).padStart(7),
    percent(entry.coverage).padStart(7),
    share.padStart(18),
    signed(effect.weight, 2).padStart(9),
    signed(effect.f1Added, 4).padStart(10),
    signed(effect.logLossSaved, 2).padStart(12),
    effect.noise.toFixed(2).padStart(9),
    `   ${entry.kind.charAt(0)} ${shorten(entry.label)}`,
  ].join('');
}

function list(head: string, lines: readonly string[]): string[] {
  return [`== ${head}: ${String(lines.length)}`, ...lines, ''];
}

function shownName({ name }: EntryReport): string {
  return `  ${shorten(name)}`;
}

/**
 * The report on one language as text for people: for each aspect what fires and speaks for or against it, most useful
 * first (a keyword only where it was written for it; the rest is in the JSON), then dead and harmful entries.
 */
export function printRules(
  lang: string,
  posts: number,
  entries: readonly EntryReport[],
  verdicts: Verdicts,
): string {
  const tables = ASPECTS.flatMap((aspect) => {
    const rows = entries
      .filter(({ writtenFor, posts: fired }) => fired > 0 && (writtenFor ?? aspect) === aspect)
      .flatMap((entry) =>
        entry.effects.filter((effect) => effect.aspect === aspect).map((effect) => ({ entry, effect })),
      )
      .sort((a, b) => b.effect.logLossSaved - a.effect.logLossSaved);
    if (rows.length === 0) return [];
    return [`== ${lang}, ${aspect}`, HEAD, ...rows.map(({ entry, effect }) => effectLine(entry, effect)), ''];
  });
  const { dead, unseen, harmful, tested, byChance } = verdicts;
  return [
    `${lang}: ${String(posts)} labelled posts, ${String(entries.length)} entries`,
    '',
    ...tables,
    ...list(`${lang}, dead: fire in no post, labelled or invented`, dead.map(shownName)),
    ...list(`${lang}, fire in invented posts alone`, unseen.map(shownName)),
    ...list(
      `${lang}, harmful: posts are told better without them, beyond noise`,
      harmful.flatMap(({ entry, effect }) => [
        `  ${effect.aspect}, ${String(effect.brands)} brands`,
        effectLine(entry, effect),
      ]),
    ),
    `Of ${String(tested)} effects in five brands or more, chance alone would call up to ${byChance.toFixed(0)} harmful: fewer than that are no finding.`,
    '',
  ].join('\n');
}
