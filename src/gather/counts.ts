/**
 * Counts as sites print them, in any language: "1,234", "1.2K", "1,2 Tsd.", "3.4万", "1,23,456", "٥٧".
 */

/** Words that scale the number before them, by what they multiply it with. */
const SCALE_WORDS: readonly (readonly [number, string])[] = [
  [
    1e3,
    'k tsd tausend mil mila mille millier milliers mii thousand тыс тысяча тысячи тысяч тис тисяча тисячі тисяч хил χιλ χιλιάδες ' +
      'tys tysiąc tysiące tysięcy tysiąca tis tisíc tisíce tn tuhatta tusen tusind duizend ezer rb ribu bin nghìn ألف آلاف هزار אלף ' +
      'हज़ार हज़ार',
  ],
  [1e5, 'lakh lac लाख'],
  [
    1e6,
    'm mio mi mln mn mill milj млн εκ jt juta tr triệu million millions millionen millioner millones millón milhão milhões ' +
      'milione milioni miljoen miljoner miljoonaa milion miliony milionów miliona milionu millió milioane milioan miljon миллион ' +
      'миллиона миллионов мільйон мільйона мільйонів εκατομμύρια milyon مليون ملايين میلیون מיליון',
  ],
  [1e7, 'cr crore करोड़ करोड़ क'],
  [
    1e9,
    'b mrd bi bn mld md mia mr млрд δισ tỷ billion milliard milliards milliarden milliarder miliardi miliardo miljard miljarder ' +
      'miljardia miliard miliardy miliarda miliardów milliárd miliarde bilhão bilhões миллиард миллиарда миллиардов мільярд мільярда ' +
      'milyar miliar مليار میلیارد מיליארד अरब',
  ],
];
const SCALE_OF_WORD = new Map(
  SCALE_WORDS.flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
);

/**
 * Letters that mean something else in the notation of some languages, by how they are written: a capital apart from its
 * number ("1,2 B" is Turkish for thousands, "1.2B" English for billions), a small letter, a word cut short by a full stop.
 */
const SCALE_AS_WRITTEN: readonly (readonly [RegExp, number])[] = [
  [/^ [BNE](?![.\p{L}])/u, 1e3],
  [/^ t\.?(?!\p{L})/u, 1e3],
  [/^ ?mil\.(?!\p{L})/iu, 1e6],
  [/^ mil millones/u, 1e9],
];

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
  const match = NUMBER.exec(latin);
  const [, digits = '', , word = '', elision] = match ?? [];
  if (match === null || digits === '') return null;
  // "12 m'aiment" and the Italian "12 mi piace" only look like millions.
  const scale = elision === undefined ? (writtenScale(latin, match, digits) ?? scaleOf(word)) : 1;
  const grouped = /^\d{1,3}([.,'’ ٬]\d{2,3})*[.,'’ ٬]\d{3}$/.test(digits) && scale === 1;
  const value = grouped
    ? Number(digits.replace(/\D/g, ''))
    : Number(digits.replace(/[' ’٬]|,(?=\d{3},)/g, '').replace(/[,٫]/, '.'));
  const count = Math.round(value * scale);
  return Number.isSafeInteger(count) ? count : null;
}

function writtenScale(label: string, match: RegExpExecArray, digits: string): number | null {
  const after = label.slice(match.index + digits.length);
  return SCALE_AS_WRITTEN.find(([pattern]) => pattern.test(after))?.[1] ?? null;
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
