/**
 * The profile grid shows pictures only; the caption is in their alt text, with a sentence behind it that names author and
 * sound, in the language of the interface: "CAPTION created by AUTHOR with AUTHOR's original sound". No list of languages
 * is needed: the words before the author's name are the same in every picture of the grid.
 */

/** What stands between caption and author where one picture alone tells nothing. */
const KNOWN = ['created by', 'erstellt von', 'creado por', 'créé par', 'criado por', 'creato da'];
const LONGEST_CONNECTOR = 3;
/** In so many pictures, and so large a share of them, it is no chance that the same words stand before the name. */
const FEWEST = 3;
const SHARE = 0.8;

/** The caption in an alt text, without the sentence about author and sound. */
export function captionIn(alt: string, author: string | null, connectors: readonly string[]): string {
  const text = alt.replace(/\s+/g, ' ').trim();
  if (author === null || author === '') return withoutEnglish(text);
  for (const connector of [...connectors, ...KNOWN]) {
    const at = text.toLowerCase().lastIndexOf(`${connector} ${author}`.toLowerCase());
    if (at === 0) return '';
    if (at > 0 && text[at - 1] === ' ') return text.slice(0, at).trim();
  }
  return withoutEnglish(text);
}

/** Where the page names the author otherwise than the alt text does, the sentence is known in English only. */
function withoutEnglish(text: string): string {
  return /^(.*)\bcreated by [^#]{1,80}? with .+$/.exec(text)?.[1]?.trim() ?? text;
}

/** The words that stand before the author's name in most of the alt texts, the longest first. */
export function connectorsIn(alts: readonly string[], author: string | null): string[] {
  if (author === null || author === '' || alts.length < FEWEST) return [];
  const seenIn = new Map<string, number>();
  for (const alt of alts) {
    for (const words of new Set(wordsBefore(alt.replace(/\s+/g, ' ').toLowerCase(), author.toLowerCase())))
      seenIn.set(words, (seenIn.get(words) ?? 0) + 1);
  }
  return [...seenIn]
    .filter(([, count]) => count >= FEWEST && count >= alts.length * SHARE)
    .map(([words]) => words)
    .sort((a, b) => b.length - a.length);
}

function wordsBefore(alt: string, author: string): string[] {
  const found: string[] = [];
  for (let at = alt.indexOf(` ${author}`); at >= 0; at = alt.indexOf(` ${author}`, at + 1)) {
    const words = alt.slice(0, at).split(' ');
    for (let length = 1; length <= LONGEST_CONNECTOR; length++) {
      const connector = words.slice(-length).join(' ');
      // A hashtag or a sentence's end belongs to the caption.
      if (words.length >= length && !/[#@.!?]/.test(connector)) found.push(connector);
    }
  }
  return found;
}

/**
 * The caption where the author's name stands behind the words about it ("…のオリジナル楽曲を使ってAUTHORが作成", "由AUTHOR创作"): what
 * most alt texts end with, if it names the author. A hashtag with the author's name belongs to the caption.
 */
export function withoutTail(alt: string, author: string | null, alts: readonly string[]): string {
  if (author === null || author === '' || alts.length < FEWEST) return alt;
  const needed = Math.ceil(alts.length * SHARE);
  const shared = alts.map((other) => sharedEnd(alt, other)).sort((a, b) => b - a)[needed - 1] ?? 0;
  const tail = alt.slice(alt.length - shared);
  if (shared === alt.length || !tail.toLowerCase().includes(author.toLowerCase()) || /[#@]/.test(tail))
    return alt;
  const rest = alt.slice(0, alt.length - shared);
  // The name of the sound is glued to it.
  return /\s$|^$/.test(rest) || /^\s/.test(tail)
    ? rest.trim()
    : rest.slice(0, rest.lastIndexOf(' ') + 1).trim();
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
