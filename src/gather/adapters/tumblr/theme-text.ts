import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime, type ParsedTime } from '../../times.ts';
import { AROUND, BARE_LINK, COUNT_INSIDE, COUNT_LINE, MORE_WORDS, THEME } from './selectors.ts';

/** The words of a post in a theme: all that its container shows but what stands around them. */
export function themeText(container: Element, page: PageInView): string {
  return textOf(container, { skip: (element) => isAround(element, container, page) });
}

const LONGEST_LABEL = 60;

function isAround(element: Element, container: Element, page: PageInView): boolean {
  if (element.matches(`${THEME.notes}, ${THEME.more}, a[href*="/tagged/"], nav`)) return true;
  if (isNamedAround(element) && !isWithin(element, 'p, blockquote', container) && !hasWords(element))
    return true;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST_LABEL) return false;
  if (COUNT_LINE.test(text)) return true;
  if (element.matches('a') && (BARE_LINK.test(text) || MORE_WORDS.test(text))) return true;
  // A date in a sentence belongs to it; one that is an element of its own outside of the text does not.
  const isInText = isWithin(element, 'p, blockquote, h1, h2, h3', container);
  if (isInText || (!COUNT_INSIDE.test(text) && timeInLabel(text, page.now) === null)) return false;
  // A short post may end with such a line: it is left out where it stands, not with all that stands before it.
  return element.querySelector('p, blockquote, h1, h2, h3') === null;
}

/** The moment in a short label, also in "Posted on March 5th, 2025 with 12 notes"; `null` without one. */
export function timeInLabel(text: string, now: Date): ParsedTime | null {
  const label = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:posted|gepostet|publié|publicado)\s*(?:on|at|am|le|el|em)?:?\s+/i, '')
    .replace(/\s+(?:with|mit|avec|con|com)\s+\d.*$/i, '');
  return label.length > LONGEST_LABEL ? null : parseTime(label, now);
}

/** Whether an element is inside such a one, itself apart, without looking above the post. */
export function isWithin(element: Element, selector: string, container: Element): boolean {
  const outer = element.parentElement?.closest(selector) ?? null;
  return outer !== null && outer !== container && container.contains(outer);
}

function isNamedAround(element: Element): boolean {
  if (element.matches('footer')) return true;
  const names = [...element.classList, element.id].filter((name) => name !== '');
  return names.some((name) => AROUND.test(name));
}

/** Some themes call the place of the words "info" or "source": a heading or a paragraph of a sentence tells. */
function hasWords(element: Element): boolean {
  if (element.querySelector(THEME.heading) !== null) return true;
  return [...element.querySelectorAll('p')].some((p) => p.textContent.trim().length > LONGEST_LABEL);
}
