/**
 * What a site's own names (classes, test ids) and the names of drawn letters ("thumb_up") say of a counter, where it
 * has no name for people. The weakest of signs: asked only about the box of a single number.
 */
import { attributeOf } from './page-tree.ts';

const WORDS = {
  like: 'like likes liked likers love loves heart hearts fav favs fave faves favorite favorites favourite favourites upvote upvotes kudos thumb thumbs zan digg klass emotion emotions reaction reactions clap claps praise recommend',
  comment: 'comment comments reply replies chat bubble discussion discussions response responses',
  share:
    'share shares shared repost reposts retweet retweets reblog reblogs forward forwards boost boosts repeat reshare reshares remind reminds recast recasts renote',
  view: 'view views viewed play plays watch eye impressions',
} as const;
const KIND_OF = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const HOOKS = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-tag',
  'data-hook',
  'data-a-target',
  'class',
];
/** A style sheet in the shape of class names ("view" among two hundred of them) says nothing. */
const MOST_LETTERS = 200;

/** "like", "comment", "share" or "view", for the words that name counters; empty without one, or with two. */
export function wordOfHook(element: Element, name: string): string {
  for (const hook of HOOKS) {
    const kind = kindIn(attributeOf(element, name, hook) ?? '');
    if (kind !== '') return kind;
  }
  return '';
}

/** The same for the name of a letter in a font of drawings, which is text to those who look at the page's source. */
export function wordOfIcon(text: string): string {
  return /^[a-z]+(?:_[a-z]+){0,3}$/.test(text) ? kindIn(text) : '';
}

function kindIn(names: string): string {
  if (names === '' || names.length > MOST_LETTERS) return '';
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const kinds = new Set(words.map((word) => KIND_OF.get(word)).filter((kind) => kind !== undefined));
  const [kind = ''] = kinds;
  return kinds.size === 1 ? kind : '';
}
