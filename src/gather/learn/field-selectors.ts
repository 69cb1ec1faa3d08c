import { LONGEST_SELECTOR, PACK_FIELDS, type PackField, type SitePack } from '../../model/site-pack.ts';
import type { PageInView } from '../page-in-view.ts';
import { pathInside } from './paths.ts';
import { query } from './query.ts';
import { findFields } from './find-fields.ts';
import type { Siblings } from './find-siblings.ts';
import { LAYERS, tokensOf, type Layer, type Token } from './tokens.ts';

/** So many posts are looked into: more teach nothing new. */
const MOST_POSTS = 16;
/**
 * Of the posts that have the field a selector must find it in so many, and something else in no more. Where none is so
 * good (posts of several kinds, or a guess about a post that went wrong), one that is right more often than wrong.
 */
const LEAST_RIGHT = 0.5;
const MOST_WRONG = 0.2;
const KEPT_PER_LAYER = 2;
const MOST_KEPT = 5;

/**
 * Selectors inside a post for each of its fields, by meaning first, then by structure, then by class; empty for a field
 * that the example and its siblings do not show. A selector is kept if its first match is right in most posts.
 */
export function fieldSelectors({ index, example: at, all }: Siblings, page: PageInView): SitePack['fields'] {
  const posts = [at, ...all.filter((i) => i !== at)]
    .slice(0, MOST_POSTS)
    .map((i) => index.elements[i] as Element);
  const found = posts.map((post) => ({ post, fields: findFields(post, page) }));
  const entries = PACK_FIELDS.map((field) => [field, selectorsFor(field, found)] as const);
  return Object.fromEntries(entries) as SitePack['fields'];
}

type Found = readonly { readonly post: Element; readonly fields: ReturnType<typeof findFields> }[];

function selectorsFor(field: PackField, found: Found): string[] {
  const having = found.filter(({ fields }) => fields[field] !== undefined);
  const candidates = new Map<string, Layer>();
  // Two examples are enough for what varies between posts, such as a place among neighbours.
  for (const { post, fields } of having.slice(0, 2)) {
    const element = fields[field];
    if (element === undefined) continue;
    for (const { selector, layer } of candidatesFor(element, post)) {
      if (!candidates.has(selector) && selector.length <= LONGEST_SELECTOR) candidates.set(selector, layer);
    }
  }
  const judged = [...candidates].map(([selector, layer]) => {
    const outcomes = found.map(({ post, fields }) => outcomeOf(query(post, selector)[0], fields[field]));
    const right = outcomes.filter((outcome) => outcome === 'right').length;
    const wrong = outcomes.filter((outcome) => outcome === 'wrong').length;
    const isGood = right >= LEAST_RIGHT * having.length && wrong <= MOST_WRONG * found.length;
    return { selector, layer, score: right - wrong, isGood };
  });
  const good = judged.filter(({ isGood }) => isGood);
  const kept = good.length > 0 ? good : judged.filter(({ score }) => score > 0);
  return LAYERS.flatMap((layer) =>
    kept
      .filter((candidate) => candidate.layer === layer)
      .sort((a, b) => b.score - a.score || a.selector.length - b.selector.length)
      .slice(0, KEPT_PER_LAYER)
      .map(({ selector }) => selector),
  ).slice(0, MOST_KEPT);
}

/** Whose words are mostly those of the other: a paragraph and the box around it. */
const MOSTLY = 0.7;

function outcomeOf(match: Element | undefined, wanted: Element | undefined): 'right' | 'wrong' | 'none' {
  if (match === undefined) return 'none';
  if (wanted === undefined) return 'wrong';
  if (match === wanted) return 'right';
  if (!match.contains(wanted) && !wanted.contains(match)) return 'wrong';
  const [short = 0, long = 0] = [match, wanted]
    .map((element) => element.textContent.trim().length)
    .sort((a, b) => a - b);
  return short > 0 && short >= MOSTLY * long ? 'right' : 'wrong';
}

/** How many elements above the field may help to name it. */
const MOST_ANCESTORS = 4;

function candidatesFor(element: Element, post: Element): Token[] {
  const own = tokensOf(element);
  const tokens: Token[] = [...own, { selector: pathInside(element, post), layer: 'structure' }];
  let above = element.parentElement;
  for (let step = 0; step < MOST_ANCESTORS && above !== null && above !== post; step++) {
    const joint = step === 0 ? ' > ' : ' ';
    for (const outer of tokensOf(above)) {
      for (const token of own) {
        const layer = LAYERS[Math.max(LAYERS.indexOf(outer.layer), LAYERS.indexOf(token.layer))] ?? 'class';
        tokens.push({ selector: `${outer.selector}${joint}${token.selector}`, layer });
      }
    }
    above = above.parentElement;
  }
  return tokens;
}
