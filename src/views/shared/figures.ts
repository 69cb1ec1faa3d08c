/** Numbers as text, in the language of the messages. Shares come as 0..1 and leave as percent or points. */
import type { Estimate } from '../../model/audit-report.ts';
import type { Say } from './say.ts';

/** "2.3%". */
export function percent(share: number, say: Say, digits = 1): string {
  return new Intl.NumberFormat(say.locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** "0.8–2.3%", from shares: a message, because the languages' data would write the sign twice. */
export function percentRange(low: number, high: number, say: Say): string {
  return say('percent_range', [plainNumber(low * 100, say), percent(high, say)]);
}

/** "55–68", at most `digits` decimals. */
export function numberRange(low: number, high: number, say: Say, digits = 0): string {
  return new Intl.NumberFormat(say.locale, { maximumFractionDigits: digits })
    .formatRangeToParts(low, high)
    .map(({ type, source, value }) => {
      if (type === 'minusSign') return '−';
      // Some languages' data have a hyphen between the two: it would read as a subtraction.
      return source === 'shared' ? value.replace('-', '–') : value;
    })
    .join('');
}

/** "7" or "7.5". */
export function plainNumber(value: number, say: Say, digits = 1): string {
  return new Intl.NumberFormat(say.locale, { maximumFractionDigits: digits }).format(value);
}

/** "+9", "0", "−9": rounded, with the sign people write, which is not the hyphen that some languages' data have. */
export function signed(value: number, say: Say): string {
  return new Intl.NumberFormat(say.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(value)
    .replace('-', '−');
}

/**
 * An interval of a difference as whole distances from zero, smaller one first: −7..−2 is 2 and 7. One that is clear and yet
 * close to zero has a decimal, at least 0.1: "clear (0 to 7)" would contradict itself.
 */
export function distances({ low, high }: Estimate): readonly [number, number] {
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  return [Math.round(near) || Math.max(0.1, Math.round(near * 10) / 10), Math.round(far)];
}
