/**
 * Authors who are no link: "by Maya Lindt", a name behind the words "posted by", a name in a box that the site calls
 * author. Names of classes are the weakest of signs and only add to the others.
 */

/** No name is longer, or has more words. */
const LONGEST_NAME = 50;
const MOST_WORDS = 6;

const BY =
  'by|von|vom|par|por|di|da|door|av|af|przez|autor|autora|auteur|autore|author|kirjoittanut|yazan|автор|от|作者|著者|글쓴이|작성자|投稿者|بواسطة|الكاتب';
const PUBLISHED =
  'posted|written|submitted|started|published|created|added|asked|shared|story|article|words|text|review|geschrieben|verfasst|erstellt|veröffentlicht|eröffnet|gestartet|publié|écrit|posté|rédigé|publicado|escrito|enviado|iniciado|creado|criado|postado|pubblicato|scritto|inviato|aperto|geplaatst|geschreven|gestart|skrevet|skriven|lagt|napisane|dodane';
/** What stands before a name and says nothing else. */
const BEFORE_NAME = new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${PUBLISHED})\\s+)?(?:${BY})\\s*[:：]?\\s*$`, 'iu');
const WITH_NAME = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${PUBLISHED})\\s+(?:${BY})|(?:${BY}))(?:\\s*[:：]\\s*|\\s+)(?=\\S)`,
  'iu',
);
/** Names that sites give to the box of an author's name, with what build tools put behind them. */
const NAMED =
  /(?:^|[\s_-])(?:[a-z]*author|byline|by-line|username|user-?name|nick(?:-?name)?|screen-?name|display-?name|poster|creator|autor|auteur|fn)(?:-?_?name)?(?:_{1,2}[\w-]{4,9})?(?=\s|$)/i;
const LABEL = /^(?:authors?|autor|auteur|by|written by|posted by|user ?name|name|guest|gast|anonymous)$/i;

/** Whether the text can be somebody's name: short, with letters, no sentence and no number. */
export function canBeName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    text.split(/\s+/).length <= MOST_WORDS &&
    !/^\p{N}+[\s.,]|[!?…@|]|:$|[.]\s\p{Lu}\p{L}{3}/u.test(text) &&
    !LABEL.test(text)
  );
}

/** "by Maya Lindt" without its "by"; other text as it is. */
export function withoutBy(text: string): string {
  const name = text.replace(WITH_NAME, '').replace(/[\s,·•|–—-]+$/u, '');
  return name === '' ? text : name;
}

/** "by", "posted by", "via": what stands before a name and is none itself. */
export function isBeforeName(text: string): boolean {
  return BEFORE_NAME.test(text) || /^(?:via|from|to|in|with|and|&|authored by)$/i.test(text);
}

/** Whether the text is "by" and a name, and nothing else. */
function isByName(text: string): boolean {
  if (text.length > LONGEST_NAME + 20 || !WITH_NAME.test(text)) return false;
  const name = withoutBy(text);
  // "by the river", "von hier aus": a name has a capital letter, or is one word.
  return canBeName(name) && (/^\p{Lu}/u.test(name) || /^\p{Lo}/u.test(name) || !/\s/.test(name));
}

/** Whether an element without elements inside, or with empty ones, names an author. */
export function namesAuthor(
  element: Element,
  ownText: string,
  get: (attribute: string) => string | null,
): boolean {
  if (ownText.length < 2 || ownText.length > LONGEST_NAME + 20) return false;
  if (isByName(ownText)) return true;
  if (!canBeName(ownText)) return false;
  const names = `${get('class') ?? ''} ${get('data-hook') ?? ''} ${get('data-testid') ?? ''}`;
  return NAMED.test(names) || BEFORE_NAME.test(textBefore(element));
}

/** A name may stand in a box or two of its own behind the words. */
const BOXES = 3;

/** The text right before the element, in the same line; empty where there is none, or a sentence. */
function textBefore(element: Element): string {
  let at: Element | null = element;
  for (let box = 0; at !== null && box < BOXES; box++) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      const text = (before.nodeType === 8 ? '' : (before.textContent ?? '')).trim();
      if (text !== '') return text.length > LONGEST_BEFORE ? '' : text;
    }
    at = at.parentElement;
  }
  return '';
}

/** A longer text is a sentence, whatever its end is. */
const LONGEST_BEFORE = 40;
