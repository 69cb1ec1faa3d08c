import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { NOTE } from './selectors.ts';

/** The page of one note. */
export function isNotePage({ url }: PageInView): boolean {
  return /^\/notes\/[^/]+/.test(url.pathname);
}

/**
 * The notes of a feed. On the page of one note its answers and what it answers are notes too, in a slighter element;
 * in a feed such an element shows again what a note answers, and is left to that note.
 */
export function findPosts(page: PageInView): Element[] {
  const { document } = page;
  const onNotePage = isNotePage(page);
  const articles = [...document.querySelectorAll(NOTE.article)].filter(
    (article) =>
      article.closest(NOTE.preview) === null &&
      stampsIn(article).length > 0 &&
      (onNotePage || !isAnsweredNote(article)),
  );
  const notes = articles.map((article) => withoutAnswers(article, articles));
  return outermost(onNotePage ? [...notes, ...slightNotes(document)] : notes);
}

/** The links that are dates of notes; the first is the note's own or, on its page, the one it quotes. */
export function stampsIn(element: Element): Element[] {
  return [...element.querySelectorAll(NOTE.stamp)].filter((link) => link.querySelector('time') !== null);
}

/** Firefish and Iceshrimp nest the answers in the article of the note; its own part is the child with its header. */
function withoutAnswers(article: Element, articles: readonly Element[]): Element {
  if (!articles.some((other) => other !== article && article.contains(other))) return article;
  const own = [...article.children].find(
    (child) => child.querySelector(NOTE.header) !== null && child.querySelector(NOTE.article) === null,
  );
  return own ?? article;
}

/** Stands before the article of the note that answers it, in the same element. */
function isAnsweredNote(article: Element): boolean {
  for (let next = article.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches(NOTE.article)) return /\breply-to\b/.test(article.getAttribute('class') ?? '');
  }
  return false;
}

/** Notes without an article: the header's parent is the body, and its parent also holds the avatar. */
function slightNotes(document: Document): Element[] {
  return [...document.querySelectorAll(NOTE.header)]
    .filter((header) => header.closest(NOTE.article) === null && stampsIn(header).length > 0)
    .map((header) => header.parentElement?.parentElement)
    .filter((element) => element !== null && element !== undefined);
}
