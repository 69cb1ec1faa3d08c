import { packHostOf, SitePack } from '../../model/site-pack.ts';
import type { PageInView } from '../page-in-view.ts';
import { containerSelectors } from './container-selectors.ts';
import { fieldSelectors } from './field-selectors.ts';
import { findSiblings, type Siblings } from './find-siblings.ts';
import { readerFromPack } from './reader-from-pack.ts';

/**
 * Why nothing was learnt: `nothing-alike`: nothing around the pointed element repeats · `no-words`: what repeats
 * has no words to read · `not-told-apart`: no selector finds these and leaves the rest of the page alone.
 */
export type LearnProblem = 'nothing-alike' | 'no-words' | 'not-told-apart';

/** `post` is the element that was taken for the post, `posts` all that the pack finds, itself among them. */
export type Learnt =
  | { readonly pack: SitePack; readonly post: Element; readonly posts: readonly Element[] }
  | { readonly problem: LearnProblem };

/**
 * Learns to read a site from one example: the element that the user pointed at, a post or something in it. Looks only;
 * what comes out is plain data, and `readerFromPack` reads with it.
 */
export function learnPack(pointed: Element, page: PageInView): Learnt {
  const sizes = findSiblings(pointed, page);
  if (sizes.length === 0) return { problem: 'nothing-alike' };
  const best = toldApart(sizes);
  if (best === null) return { problem: 'not-told-apart' };
  const { siblings, containers } = best;
  const pack = SitePack.safeParse({
    version: 1,
    host: packHostOf(page.url.hostname),
    created: page.now.toISOString(),
    containers: containers.map(({ selector }) => selector),
    fields: fieldSelectors(siblings, page),
  });
  if (!pack.success) return { problem: 'not-told-apart' };
  const [post, ...posts] = [siblings.example, ...siblings.all].map((i) => siblings.index.elements[i]);
  if (post === undefined || !readsWords(pack.data, page)) return { problem: 'no-words' };
  return { pack: pack.data, post, posts: posts.filter((element) => element !== undefined) };
}

/** The largest box that a selector finds by what it means; else the largest that any selector finds. */
function toldApart(sizes: readonly Siblings[]) {
  const found = sizes
    .map((siblings) => ({ siblings, containers: containerSelectors(siblings) }))
    .filter(({ containers }) => containers.length > 0);
  const byMeaning = found.find(({ containers }) => containers.some(({ layer }) => layer === 'meaning'));
  return byMeaning ?? found[0] ?? null;
}

/** Whether the pack reads a word of any post. */
function readsWords(pack: SitePack, page: PageInView): boolean {
  const reader = readerFromPack(pack);
  return reader.findPosts(page).some((post) => {
    const read = reader.readPost(post, page);
    return typeof read !== 'string' && read.text !== '';
  });
}
