/**
 * Which numbers of a label stand for a count that the truth knows. Written apart from the product's own reader of
 * numbers, and the other way round: here the count is known, and the question is how a site may print it.
 */

/** What a site multiplies a short figure with, by the word behind it; several where a word has several meanings. */
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /^(?:k|mil|mila|tsd|tys|тыс|ribu|rb|bin|천|千|ألف)/iu],
  [1e4, /^[万萬만]/u],
  [1e5, /^(?:lakh|lac|लाख)/iu],
  [1e6, /^(?:m(?!in)|mio|mln|mi\b|млн|jt)/iu],
  [1e8, /^[亿億억]/u],
  [1e9, /^(?:b|bn|mrd|млрд)/iu],
];

/** "1+" is no count: some sites print it for one or more. */
const FIGURE = /(\d[\d.,'’٬٫\s]*)(?![\d+])(\p{L}*)/gu;

/**
 * The values that labels show for the count: the count itself ("1,312"), or what it was rounded or cut off to at the
 * precision shown ("1.3K" is 1300). "2h" and "3 d" are times, and no counts. Empty if no label shows it.
 */
export function valuesShown(count: number, labels: readonly string[]): ReadonlySet<number> {
  const values = new Set<number>();
  for (const label of labels) {
    for (const [, figure = '', word = ''] of westernDigits(label).matchAll(FIGURE)) {
      if (isExactly(figure, word, count)) values.add(count);
      for (const [scale, words] of SCALES) {
        if (!words.test(word)) continue;
        const value = roundedTo(figure, scale, count);
        if (value !== null) values.add(value);
      }
    }
  }
  return values;
}

const TIME_UNIT = /^(?:s|sec|sek|m|min|mins|h|hr|hrs|std|d|w|wk|mo|y|yr)$/iu;

function isExactly(figure: string, word: string, count: number): boolean {
  if (TIME_UNIT.test(word)) return false;
  // White space may group digits or part two figures.
  return [figure, ...figure.split(/\s/)].some((part) => {
    const digits = part.replace(/\D/g, '');
    return digits !== '' && digits === String(count);
  });
}

function roundedTo(figure: string, scale: number, count: number): number | null {
  const [whole = '', decimals = ''] = figure.trim().replace(/[,٫]/, '.').split('.');
  const step = scale / 10 ** decimals.length;
  const value = Math.round(Number(`${whole}.${decimals || '0'}`) * scale);
  const isIt = [Math.floor(count / step), Math.round(count / step)].some(
    (steps) => Math.round(steps * step) === value,
  );
  return isIt && value > 0 ? value : null;
}

/** Every script has its ten digits in a row. */
function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}
