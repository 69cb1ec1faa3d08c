import { childrenOf, shapeOf } from './shape.ts';
import type { Token } from './tokens.ts';

const LONGEST_PATH = 12;

/** The chain of tags from a landmark, or else from the body: bare, and with the place among like tags where needed. */
export function pathsTo(example: Element): Token[] {
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
export function pathsWithInside(example: Element, all: readonly Element[]): Token[] {
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
