import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { pageInPath } from './address.ts';
import { POST, PROFILE } from './selectors.ts';

/** Every post and every stub of one, outside notifications and dialogs. */
export function findPosts(page: PageInView): Element[] {
  const found = outermost(feedOf(page).querySelectorAll(POST.container));
  return found.filter((element) => element.closest(POST.elsewhere) === null && isPostOrStub(element));
}

/**
 * The interface of several columns shows the account or thread of the address in the last one, beside the home feed;
 * only that one is what the page is about.
 */
function feedOf({ document, url }: PageInView): ParentNode {
  const { kind } = pageInPath(url.pathname);
  const heads = kind === 'profile' ? PROFILE.head : kind === 'post' ? POST.focal : null;
  const head = heads === null ? null : document.querySelector(heads);
  return head?.closest(PROFILE.column) ?? document;
}

/** "Show older" of the server's pages stands in an entry of its own. */
function isPostOrStub(element: Element): boolean {
  return !element.matches('.entry') || element.querySelector(POST.rendered) !== null;
}
