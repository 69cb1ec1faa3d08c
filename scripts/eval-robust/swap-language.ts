import { everyElement } from './every-element.ts';
import { INTERFACE_WORDS, LANGUAGES, type Language } from './interface-words.ts';

/** Attributes whose words are the site's, as far as the table knows them. */
const LABELS = ['aria-label', 'title', 'aria-description', 'placeholder', 'data-tooltip'] as const;
/** Nothing longer is an interface label as a whole. */
const LONGEST_LABEL = 40;
const CONTROLS = 'button, [role="button"], [role="link"], [role="tab"], [role="menuitem"], label, summary';

/**
 * Shows the page in another interface language: English in German, anything else in English. Known words are replaced
 * in labels (anywhere in the attribute) and in the texts of controls; elsewhere only a text that is nothing but such a
 * word, perhaps with a number. The document's `lang` changes. What people wrote stays as it is.
 */
export function swapLanguage(document: Document): void {
  const from = languageOf(document);
  const to: Language = from === 'en' ? 'de' : 'en';
  const words = new Words(from, to);
  document.documentElement.setAttribute('lang', to);
  for (const element of everyElement(document)) {
    for (const name of LABELS) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, words.replaceIn(value));
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || (node.nodeValue ?? '').length > LONGEST_LABEL) continue;
      const text = node.nodeValue ?? '';
      const isControl = element.closest(CONTROLS) !== null;
      node.nodeValue = isControl ? words.replaceIn(text) : words.replaceWhole(text);
    }
  }
}

/** What the page says of itself if the table has it, else the language whose words it uses most. */
function languageOf(document: Document): Language {
  const said = document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase();
  const known = LANGUAGES.find((language) => language === said);
  if (known !== undefined) return known;
  const labels = everyElement(document).map((element) => element.getAttribute('aria-label') ?? '');
  const used = LANGUAGES.map((language, column) => {
    const own = INTERFACE_WORDS.map((line) => (line[column] ?? '').toLowerCase());
    return { language, count: labels.filter((label) => own.includes(label.toLowerCase())).length };
  });
  return used.sort((a, b) => b.count - a.count)[0]?.language ?? 'en';
}

class Words {
  readonly #to = new Map<string, string>();
  readonly #anywhere: RegExp;
  readonly #whole: RegExp;

  constructor(from: Language, to: Language) {
    const [source, target] = [LANGUAGES.indexOf(from), LANGUAGES.indexOf(to)];
    for (const line of INTERFACE_WORDS) {
      const [word, other] = [line[source] ?? '', line[target] ?? ''];
      if (!this.#to.has(word.toLowerCase())) this.#to.set(word.toLowerCase(), other);
    }
    const longestFirst = [...this.#to.keys()].sort((a, b) => b.length - a.length);
    const any = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    // Japanese has no spaces between words: there a letter beside the word is no other word.
    const edge = from === 'ja' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
    this.#anywhere = new RegExp(`${edge[0]}(?:${any})${edge[1]}`, 'giu');
    this.#whole = new RegExp(`^[\\s\\d.,KkMm·…]*(?:${any})[\\s\\d.,KkMm·…:]*$`, 'iu');
  }

  replaceIn(text: string): string {
    return text.replace(this.#anywhere, (word) => this.#to.get(word.toLowerCase()) ?? word);
  }

  replaceWhole(text: string): string {
    return this.#whole.test(text) ? this.replaceIn(text) : text;
  }
}
