import { LONGEST_SELECTOR } from '../../model/site-pack.ts';
import { outermost } from '../dom.ts';
import type { Siblings } from './find-siblings.ts';
import { ALIKE, childrenOf, likeness, shapeOf } from './shape.ts';
import { LAYERS, tokensOf, type Token } from './tokens.ts';

/** So much of what is sought must be found, and so little else beside it. */
const LEAST_FOUND = 0.9;
const MOST_FOREIGN = 0.2;
/** Ways to the same posts that are kept, at most two of a layer. */
const KEPT_PER_LAYER = 2;

/**
 * Selectors that find the siblings in the whole page, by meaning first, then by structure, then by class. Each one
 * finds the example, nearly all its siblings, and little that is not like them. Empty if none does.
 */
export function containerSelectors({ example, all }: Siblings, document: Document): string[] {
  const candidates = [...tokensIn(example, all), ...pathsTo(example), ...pathsWithInside(example, all)];
  const wanted = new Set(all);
  const shape = shapeOf(example);
  const isGood = (selector: string) => {
    const matches = outermost(query(document, selector));
    const found = matches.filter((match) => wanted.has(match)).length;
    const foreign = matches.filter(
      (match) =>
        !wanted.has(match) &&
        (match.localName !== example.localName || likeness(shape, shapeOf(match)) < ALIKE),
    ).length;
    return (
      matches.includes(example) &&
      found >= LEAST_FOUND * all.length &&
      foreign <= MOST_FOREIGN * matches.length
    );
  };
  const good: string[] = [];
  for (const layer of LAYERS) {
    const ofLayer = candidates
      .filter((candidate) => candidate.layer === layer)
      .map(({ selector }) => selector);
    const unique = [...new Set(ofLayer)].filter(
      (selector) => !good.includes(selector) && selector.length <= LONGEST_SELECTOR,
    );
    for (const selector of unique.filter(isGood).slice(0, KEPT_PER_LAYER)) good.push(selector);
  }
  return good;
}

/** All matches in the document; none for a selector that the browser does not understand. */
export function query(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** What the example says of itself and its siblings say too; where that is not enough, together with its parent. */
function tokensIn(example: Element, all: readonly Element[]): Token[] {
  const own = tokensOf(example).filter(
    ({ selector }) => all.filter((element) => element.matches(selector)).length >= LEAST_FOUND * all.length,
  );
  const parent = example.parentElement;
  const outer = (parent === null ? [] : tokensOf(parent)).filter(({ layer }) => layer !== 'structure');
  const inParent = outer.flatMap((above) =>
    own.map((token) => ({ selector: `${above.selector} > ${token.selector}`, layer: weaker(above, token) })),
  );
  return [...own, ...inParent];
}

function weaker(a: Token, b: Token): Token['layer'] {
  // A tag inside something that says what it is, is found by that.
  if (a.layer === 'meaning' && b.layer === 'structure') return 'meaning';
  return LAYERS.indexOf(a.layer) > LAYERS.indexOf(b.layer) ? a.layer : b.layer;
}

const LONGEST_PATH = 12;

/** The chain of tags from a landmark, or else from the body: bare, and with the place among like tags where needed. */
function pathsTo(example: Element): Token[] {
  const bare: string[] = [example.localName];
  const placed: string[] = [example.localName];
  let at = example.parentElement;
  for (let step = 0; at !== null && step < LONGEST_PATH; step++) {
    const landmark = landmarkOf(at);
    bare.unshift(landmark ?? at.localName);
    placed.unshift(landmark ?? withPlace(at));
    if (landmark !== undefined) break;
    at = at.parentElement;
  }
  return [bare, placed].map((path) => ({ selector: path.join(' > '), layer: 'structure' as const }));
}

/** So many ways are tried to tell posts from their neighbours by what is in them. */
const MOST_INSIDE = 24;

/** The same paths, to elements that have inside what all siblings have: tells posts from advertisements between them. */
function pathsWithInside(example: Element, all: readonly Element[]): Token[] {
  const shapes = all.map(shapeOf);
  const shared = [...shapeOf(example)].filter((chain) => shapes.every((shape) => shape.has(chain)));
  return shared
    .map((chain) => chain.split('>').slice(1))
    .filter((steps) => steps.length > 0 && steps.every((step) => /^[a-z][\w-]*$/.test(step)))
    .slice(0, MOST_INSIDE)
    .flatMap((steps) =>
      pathsTo(example).map(({ selector, layer }) => ({
        selector: `${selector}:has(> ${steps.join(' > ')})`,
        layer,
      })),
    );
}

function landmarkOf(element: Element): string | undefined {
  if (element.localName === 'main' || element.localName === 'body') return element.localName;
  const role = element.getAttribute('role');
  return role === 'main' || role === 'feed' ? `[role="${role}"]` : undefined;
}

function withPlace(element: Element): string {
  const alike = element.parentElement === null ? [] : childrenOf(element.parentElement);
  const sameTag = alike.filter((other) => other.localName === element.localName);
  if (sameTag.length < 2) return element.localName;
  return `${element.localName}:nth-of-type(${sameTag.indexOf(element) + 1})`;
}

/** The path from a post down to something in it, each step with its place where it is not the only one of its tag. */
export function pathInside(element: Element, post: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== post; at = at.parentElement) {
    steps.unshift(withPlace(at));
  }
  return [':scope', ...steps].join(' > ');
}
