const LETTER = /^\p{L}/u;
// "、", "。" and "「" are of these scripts and are marks all the same.
const UNSPACED = /^(?!\p{P})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}]/u;

type CharacterClass = 'letter' | 'unspaced' | 'digit' | 'space' | 'line' | 'nothing' | 'other';

const classes = new Map<string, CharacterClass>();

/** What a folded character is to the scanner. `nothing`: it folded away; `unspaced`: of a script that writes no spaces. */
export function characterClass(folded: string): CharacterClass {
  if (folded === '') return 'nothing';
  const known = classes.get(folded);
  if (known !== undefined) return known;
  let found: CharacterClass = 'other';
  if (folded === '\n' || folded === '\r' || folded === '\u2028' || folded === '\u2029') found = 'line';
  else if (/^\s/u.test(folded)) found = 'space';
  else if (/^[0-9]/.test(folded)) found = 'digit';
  else if (UNSPACED.test(folded)) found = 'unspaced';
  else if (LETTER.test(folded)) found = 'letter';
  if (classes.size < 4096) classes.set(folded, found);
  return found;
}
