/**
 * Counts as sites print them, in any language: "1,234", "1.2K", "1,2 Tsd.", "3.4万", "1,23,456", "٥٧".
 */

/** Words that scale the number before them, by what they multiply it with. */
const SCALE_WORDS: readonly (readonly [number, string])[] = [
  [
    1e3,
    'k tsd mil mila mille thousand тыс тис хил χιλ tys tis tn rb ribu bin nghìn ألف آلاف هزار אלף हज़ार हज़ार',
  ],
  [1e5, 'lakh lac लाख'],
  [1e6, 'm mio mi mln mn mill milj млн εκ jt juta milyon tr triệu مليون ملايين میلیون'],
  [1e7, 'cr crore करोड़ करोड़'],
  [1e9, 'b mrd bi bn mld md mia млрд δισ tỷ مليار میلیارد'],
];
const SCALE_OF_WORD = new Map(
  SCALE_WORDS.flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
);

/** Scales of languages that write no space between words: the noun may follow at once ("12万次"). */
const SCALE_OF_CHARACTER: readonly (readonly [RegExp, number])[] = [
  [/^[千천]|^พัน/, 1e3],
  [/^[万萬만]|^หมื่น/, 1e4],
  [/^แสน/, 1e5],
  [/^ล้าน/, 1e6],
  [/^[億亿억]/, 1e8],
];

const NUMBER =
  /(\d{1,3}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[.,'’ ٬]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?)(\s?)([\p{L}\p{M}]*)(['’]|\s(?=piace))?/u;

/**
 * The first number in a counter's label, or `null` if there is none ("Like", ""). A separator followed by exactly three
 * digits groups thousands; any other is a decimal mark, which only makes sense before a scale word. What is too large
 * to be a count is `null` too.
 */
export function parseCount(label: string | null | undefined): number | null {
  if (label === null || label === undefined) return null;
  const latin = latinDigits(label).replace(/[\u00a0\u202f\u2009]/g, ' ');
  const [, digits = '', , word = '', elision] = NUMBER.exec(latin) ?? [];
  if (digits === '') return null;
  // "12 m'aiment" and the Italian "12 mi piace" only look like millions.
  const scale = elision === undefined ? scaleOf(word) : 1;
  const grouped = /^\d{1,3}([.,'’ ٬]\d{2,3})*[.,'’ ٬]\d{3}$/.test(digits) && scale === 1;
  const value = grouped
    ? Number(digits.replace(/\D/g, ''))
    : Number(digits.replace(/[' ’٬]|,(?=\d{3},)/g, '').replace(/[,٫]/, '.'));
  const count = Math.round(value * scale);
  return Number.isSafeInteger(count) ? count : null;
}

function scaleOf(word: string): number {
  return (
    SCALE_OF_WORD.get(word.toLowerCase()) ??
    SCALE_OF_CHARACTER.find(([pattern]) => pattern.test(word))?.[1] ??
    1
  );
}

/** Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits as 0–9; the rest of the text unchanged. */
export function latinDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
      return String(code - zero);
    },
  );
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
