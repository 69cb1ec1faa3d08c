/**
 * Facebook shuffles the letters of labels that readers look for (times, "Sponsored") and mixes others in. What a
 * person sees is decided by style: `order` puts the letters right, and the false ones are not displayed or taken
 * out of the line. Without a style sheet, as in most saved pages, the label stays unreadable and gives "".
 */

/** All readings of a label, the likeliest first: its own text, what it refers to, its letters put in order. */
export function labelsOf(element: Element): string[] {
  const labels = [element.getAttribute('aria-label'), element.getAttribute('title'), ...referred(element)];
  const plain = element.textContent.trim();
  // Long texts are no labels; to ask for the style of each letter would cost time.
  if (plain.length <= 120) labels.push(plain, lettersInOrder(element));
  return labels.filter((label): label is string => label !== null && label.trim() !== '');
}

/** Since 2023 a label may be `<use href="#SvgT7">` or `aria-labelledby`, its text standing elsewhere in the page. */
function* referred(element: Element): Generator<string> {
  const document = element.ownerDocument;
  for (const use of element.querySelectorAll('use')) {
    const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
    if (href.startsWith('#')) yield document.getElementById(href.slice(1))?.textContent ?? '';
  }
  const labelled = element.matches('[aria-labelledby]')
    ? element
    : element.querySelector('[aria-labelledby]');
  const ids = labelled?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length > 0) yield ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

const FEWEST_LETTERS = 2;

function lettersInOrder(element: Element): string {
  const line = [...element.querySelectorAll('*'), element].find((candidate) => isShuffled(candidate));
  const view = element.ownerDocument.defaultView;
  if (line === undefined || view === null) return '';
  return [...line.children]
    .map((letter) => ({ letter, style: view.getComputedStyle(letter) }))
    .filter(({ style }) => !isDecoy(style))
    .map(({ letter, style }, at) => ({ letter, at, order: Number(style.order) || 0 }))
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map(({ letter }) => letter.textContent)
    .join('')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function isShuffled(line: Element): boolean {
  // A form answers with its input when one is named "children".
  if (line.matches('form')) return false;
  const letters = [...line.children].filter((letter) => /^.\p{M}?$/u.test(letter.textContent));
  return letters.length > FEWEST_LETTERS && letters.length >= line.children.length * 0.8;
}

function isDecoy(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    /^(absolute|fixed)$/.test(style.position)
  );
}
