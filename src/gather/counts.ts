/**
 * Counts as sites print them: "1,234", "1.2K", "1,2 Tsd.", "3.4万", "٥٧".
 */

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(k|tsd|mil|тыс|천|千|ألف|rb|bin|tys|tis|χιλ)/i, 1e3],
  [/^(m|mio|mi|млн|mn|mln|jt|εκ|triệu|mill)/i, 1e6],
  [/^(b|mrd|bi|млрд|md|bn|mld)/i, 1e9],
  [/^(万|萬|만)/, 1e4],
  [/^(億|亿|억)/, 1e8],
];

/**
 * The number in a counter's label, or `null` if there is none ("Like", ""). A separator followed by exactly three
 * digits groups thousands; any other is a decimal mark, which only makes sense before a scale word.
 */
export function parseCount(label: string | null | undefined): number | null {
  if (label === null || label === undefined) return null;
  const latin = latinDigits(label).replace(/[\u00a0\u202f\u2009]/g, ' ');
  const match = /(\d+(?:[.,'’ ٬]\d{3})*(?:[.,٫]\d+)?)\s?(\p{L}*)/u.exec(latin);
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const scale = SCALES.find(([pattern]) => pattern.test(word) && isScaleWord(word))?.[1] ?? 1;
  const grouped = /^\d{1,3}([.,'’ ٬]\d{3})+$/.test(digits) && scale === 1;
  const value = grouped
    ? Number(digits.replace(/\D/g, ''))
    : Number(digits.replace(/[' ’٬]/g, '').replace(/[,٫]/, '.'));
  return Number.isFinite(value) ? Math.round(value * scale) : null;
}

/** "M" and "Mio" scale; the "m" of "12 members" or the "k" of "3 kommentarer" does not. */
function isScaleWord(word: string): boolean {
  return (
    /^(k|m|b|tsd|mil|mio|mi|mrd|bi|bn|mn|md|mln|mld|тыс|млн|млрд|천|만|억|千|万|萬|億|亿|ألف|rb|jt|bin|tys|tis|mill|χιλ|εκ|triệu)$/i.test(
      word,
    ) || /^[千万萬億亿천만억]/.test(word)
  );
}

/** Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as 0–9; the rest of the text unchanged. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(
      code >= 0xff10
        ? code - 0xff10
        : code - (code >= 0x09e6 ? 0x09e6 : code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660),
    );
  });
}
