/**
 * Folds one character to what keywords are written in: lower case, no accents, plain letters for styled ones
 * (𝗯𝗼𝗹𝗱, ｗｉｄｅ, 🅱🅾🆇, ꜱᴍᴀʟʟ ᴄᴀᴘꜱ), straight quotes. What only changes how text looks (joiners, soft
 * hyphens, bidi controls, combining marks) folds to nothing.
 */

const SMALL_CAPITALS = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ').map((letter, at) => [
    letter,
    'abcdefghijklmnopqrstuvwyz'[at] ?? letter,
  ]),
);
/** Written "ss" in capitals and in Switzerland. */
const SHARP_S = new Map([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
]);
const QUOTES = new Map(Array.from('‘’‚‛ʼ´`′').map((quote) => [quote, "'"]));
/** Boxed and circled letters that Unicode does not decompose, by the code point of their "A". */
const BOXED_A = [0x1f130, 0x1f150, 0x1f170];
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\uFE0F©®™]/u;

const cache = new Map<string, string>();
/** The cache is for alphabets; scripts of tens of thousands of characters must not grow it without end. */
const CACHE_LIMIT = 4096;

function foldUncached(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const first of BOXED_A) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  const plain = SMALL_CAPITALS.get(character) ?? QUOTES.get(character) ?? SHARP_S.get(character);
  if (plain !== undefined) return plain;
  if (INVISIBLE.test(character)) return '';
  // "…" and fractions would become punctuation and digits that nobody typed.
  if (/[\p{L}\p{N}]/u.test(character) && !/\p{No}/u.test(character)) {
    // The marks on kana are letters of their own, not accents.
    if (/[\p{scx=Hira}\p{scx=Kana}]/u.test(character)) return character.normalize('NFKC');
    return character.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  }
  return character.normalize('NFKC') === '%' ? '%' : character;
}

/** Folds one character (a whole code point, not half a surrogate pair). May return none or several. */
export function foldCharacter(character: string): string {
  if (character.length === 1 && character >= 'a' && character <= 'z') return character;
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldUncached(character);
  if (cache.size < CACHE_LIMIT) cache.set(character, folded);
  return folded;
}
