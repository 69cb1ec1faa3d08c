import { packHostOf, SitePack } from '../../model/site-pack.ts';
import type { PageInView } from '../page-in-view.ts';
import { containerSelectors } from './container-selectors.ts';
import { fieldSelectors } from './field-selectors.ts';
import { findSiblings } from './find-siblings.ts';

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
  const siblings = findSiblings(pointed, page);
  if (siblings === null) return { problem: 'nothing-alike' };
  const fields = fieldSelectors(siblings, page);
  if (fields.text.length === 0) return { problem: 'no-words' };
  const containers = containerSelectors(siblings, page.document);
  if (containers.length === 0) return { problem: 'not-told-apart' };
  const pack = SitePack.safeParse({
    version: 1,
    host: packHostOf(page.url.hostname),
    created: page.now.toISOString(),
    containers,
    fields,
  });
  if (!pack.success) return { problem: 'not-told-apart' };
  return { pack: pack.data, post: siblings.example, posts: siblings.all };
}
