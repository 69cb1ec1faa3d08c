/**
 * Short selectors of one element by itself, in layers: `meaning` (roles, attributes that say what it is, names of
 * elements that do), `structure` (its tag), `class`. A site changes them in the opposite order.
 */
export type Layer = 'meaning' | 'structure' | 'class';

export const LAYERS: readonly Layer[] = ['meaning', 'structure', 'class'];

export interface Token {
  readonly selector: string;
  readonly layer: Layer;
}

/** Attributes whose value names a kind of thing. */
const KIND_ATTRIBUTES = [
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'typeof',
  'property',
  'aria-roledescription',
  'datetime',
];
const KIND_DATA =
  /^data-(?:[\w-]*-)?(?:testid|test-id|test|qa|type|role|component|name|hook|e2e|tid|slot|kind|view)$/;
/** Attributes that are there because the element is an item, whatever their value. */
const PRESENCE = /^(?:aria-posinset|datetime|data-[\w-]*(?:id|urn|key|post|item|index|permalink)[\w-]*)$/;
/** Elements whose name says what they are. */
const TELLING =
  /^(?:article|time|header|footer|h[1-6]|p|blockquote|figure|figcaption|address|[a-z]+-[a-z-]+)$/;
/** Of what a selector can hold without escapes. A value with a digit or longer is one item's, not the kind's. */
const PLAIN_VALUE = /^[\p{L}_./:# -]{1,60}$/u;
const PLAIN_CLASS = /^[A-Za-z_][\w-]{0,40}$/;

export function tokensOf(element: Element): Token[] {
  const tag = element.localName;
  const tokens: Token[] = [];
  const add = (selector: string, layer: Layer) => tokens.push({ selector, layer });
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const isKind = KIND_ATTRIBUTES.includes(name) || KIND_DATA.test(name);
    if (isKind && PLAIN_VALUE.test(value)) add(`${tag}[${name}="${value}"]`, 'meaning');
    // That something has a kind says nothing of which.
    if (!isKind && PRESENCE.test(name)) add(`${tag}[${name}]`, 'meaning');
  }
  for (const folder of foldersOf(element)) add(`${tag}[href*="/${folder}/"]`, 'meaning');
  if (/^[a-z][\w-]*$/.test(tag)) add(tag, TELLING.test(tag) ? 'meaning' : 'structure');
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) {
    if (PLAIN_CLASS.test(name)) add(`${tag}.${name}`, 'class');
  }
  return tokens;
}

/** Words in a link's path that are the same for every item: `/status/`, `/beitrag/`. */
function foldersOf(element: Element): string[] {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return path
    .split('/')
    .slice(0, -1)
    .filter((segment) => /^[a-z]{1,20}$/i.test(segment));
}

/** The weaker of two layers: what a selector of two parts stands on. */
export function strongerLast(a: Layer, b: Layer): Layer {
  return LAYERS[Math.max(LAYERS.indexOf(a), LAYERS.indexOf(b))] ?? 'class';
}

/** Shorter beginnings are shared by chance. */
const SHORTEST_PREFIX = 4;
/** Of what ends a word in a value: "post-", "urn:li:activity:", "item_by_". */
const PREFIX_END = /^.*[-_:./]/u;
const PLAIN_PREFIX = /^[\p{L}_./:#-]{1,40}$/u;

/**
 * What the values of an attribute have in common at their beginning, where each post has its own: `id="post-41"`,
 * `data-urn="urn:example:entry:7"`.
 */
export function commonPrefixTokens(example: Element, all: readonly Element[]): Token[] {
  return example.getAttributeNames().flatMap((name) => {
    if (!/^(?:id|data-[\w-]+|aria-label(?:ledby)?)$/.test(name)) return [];
    const values = all.map((element) => element.getAttribute(name)).filter((value) => value !== null);
    if (values.length < 2 || new Set(values).size < 2) return [];
    const prefix = PREFIX_END.exec(commonPrefix(values))?.[0] ?? '';
    if (prefix.length < SHORTEST_PREFIX || !PLAIN_PREFIX.test(prefix)) return [];
    return [{ selector: `${example.localName}[${name}^="${prefix}"]`, layer: 'meaning' as const }];
  });
}

function commonPrefix(values: readonly string[]): string {
  return values.reduce((prefix, value) => {
    let length = 0;
    while (length < prefix.length && prefix[length] === value[length]) length++;
    return prefix.slice(0, length);
  });
}
