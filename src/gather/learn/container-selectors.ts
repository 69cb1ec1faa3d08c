import { LONGEST_SELECTOR } from '../../model/site-pack.ts';
import { outermost } from '../dom.ts';
import { query } from './query.ts';
import { pathsTo, pathsWithInside } from './paths.ts';
import type { Siblings } from './find-siblings.ts';
import { hasContent, isPostLike } from './post-likeness.ts';
import { commonPrefixTokens, LAYERS, strongerLast, tokensOf, type Token } from './tokens.ts';

/** So much of what is sought must be found, and so little else beside it. */
const LEAST_FOUND = 0.9;
const MOST_FOREIGN = 0.2;
/** Ways to the same posts that are kept, at most two of a layer. */
const KEPT_PER_LAYER = 2;

interface Judged extends Token {
  readonly found: ReadonlySet<Element>;
  /** Posts by what they have, among them such as were not known before. */
  readonly posts: number;
  readonly foreign: number;
}

/**
 * Selectors that find the siblings in the whole page, by meaning first, then by structure, then by class. Each one
 * finds the example, nearly all its siblings, and little that is not like them. Where no single one does, posts of
 * several shapes are found by one selector a shape, joined. Empty if nothing does.
 */
export function containerSelectors(siblings: Siblings): Token[] {
  const example = siblings.index.elements[siblings.example] as Element;
  const all = siblings.all.map((i) => siblings.index.elements[i] as Element);
  const judged = candidatesFor(example, all).map((candidate) => judge(candidate, siblings));
  const good = LAYERS.flatMap((layer) =>
    judged
      .filter((one) => one.layer === layer && isGood(one, example, all.length))
      .sort((a, b) => b.posts - b.foreign - (a.posts - a.foreign))
      .slice(0, KEPT_PER_LAYER),
  );
  if (good.length > 0) return good;
  const union = unionFor(siblings, judged, all);
  return union === null ? [] : [union];
}

function isGood({ found, posts, foreign }: Judged, example: Element, wanted: number): boolean {
  return (
    found.has(example) && found.size >= LEAST_FOUND * wanted && foreign <= MOST_FOREIGN * (posts + foreign)
  );
}

function judge({ selector, layer }: Token, { index, example, all }: Siblings): Judged {
  const wanted = new Set(all);
  const found = new Set<Element>();
  let posts = 0;
  let foreign = 0;
  for (const match of outermost(query(index.page.document, selector))) {
    const at = index.indexOf.get(match);
    if (at !== undefined && wanted.has(at)) found.add(match);
    // An empty box is read as nothing and does no harm.
    if (at === undefined || !hasContent(index, at)) continue;
    if (wanted.has(at) || (index.outside[at] !== true && isPostLike(index, at, example))) posts++;
    else foreign++;
  }
  return { selector, layer, found, posts, foreign };
}

function candidatesFor(example: Element, all: readonly Element[]): Token[] {
  const own = [...tokensOf(example), ...commonPrefixTokens(example, all)];
  const parent = example.parentElement;
  const outer = parent === null ? [] : tokensOf(parent).filter(({ layer }) => layer !== 'structure');
  const inParent = outer.flatMap((above) =>
    own.map((token) => ({ selector: `${above.selector} > ${token.selector}`, layer: inside(above, token) })),
  );
  const candidates = [...own, ...inParent, ...pathsTo(example), ...pathsWithInside(example, all)];
  const unique = new Map(candidates.map((candidate) => [candidate.selector, candidate]));
  return [...unique.values()].filter(({ selector }) => selector.length <= LONGEST_SELECTOR);
}

function inside(above: Token, token: Token): Token['layer'] {
  // A tag inside something that says what it is, is found by that.
  if (above.layer === 'meaning' && token.layer === 'structure') return 'meaning';
  return strongerLast(above.layer, token.layer);
}

/** So many shapes of posts are told apart. */
const MOST_SHAPES = 4;

/** One selector a shape, beginning with the example's, until nearly all siblings are found; `null` if that fails. */
function unionFor(siblings: Siblings, first: readonly Judged[], all: readonly Element[]): Token | null {
  const parts: Token[] = [];
  const missing = new Set(all);
  let judged = first;
  let next: Element | undefined = siblings.index.elements[siblings.example];
  while (next !== undefined && parts.length < MOST_SHAPES) {
    const sought: Element = next;
    const gain = ({ found, foreign }: Judged) =>
      [...found].filter((element) => missing.has(element)).length - foreign;
    const [best] = judged
      .filter(({ found, posts, foreign }) => found.has(sought) && foreign <= MOST_FOREIGN * (posts + foreign))
      .sort((a, b) => gain(b) - gain(a));
    if (best === undefined && parts.length === 0) return null;
    if (best !== undefined) parts.push(best);
    missing.delete(sought);
    for (const element of best?.found ?? []) missing.delete(element);
    if (missing.size <= (1 - LEAST_FOUND) * all.length) break;
    [next] = missing;
    if (next !== undefined) judged = candidatesFor(next, all).map((candidate) => judge(candidate, siblings));
  }
  const selector = parts.map((part) => part.selector).join(', ');
  if (missing.size > all.length / 2 || selector.length > LONGEST_SELECTOR) return null;
  return { selector, layer: parts.map(({ layer }) => layer).reduce(strongerLast) };
}
