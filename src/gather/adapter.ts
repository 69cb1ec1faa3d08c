import type { Brand } from '../model/brand.ts';
import type { MissedWhy, PageKind } from '../model/page-reading.ts';
import type { Post } from '../model/post.ts';
import type { PageInView } from './page-in-view.ts';
import type { Steps } from './steps.ts';

/**
 * What a reader found in one container. Everything the page does not show may be left out; `gather.ts` completes it
 * (platform, id, language, empty fields become `null`).
 */
export type PostDraft = Partial<Omit<Post, 'platform'>> & Pick<Post, 'text'>;

/** What an adapter knows of the page itself. `brand` is `null` on a timeline of several accounts. */
export interface PageDescription {
  readonly kind: PageKind;
  readonly brand: Brand | null;
}

/**
 * What is known of the changes of a page, by somebody who watches it: what did not change need not be looked at again.
 * Moments are numbers that grow.
 */
export interface PageChanges {
  readonly moment: number;
  /** Whether the node is as it was then: its attributes, and all that is inside. */
  isUnchangedSince(node: Node, moment: number): boolean;
}

/**
 * Reads one platform. Stateless: every call gets the page and looks anew. It never writes into the page.
 *
 * - `findPosts` gives the element of each post in document order, no element inside another, hidden ones included
 *   (`gather.ts` leaves them out and counts them). Comments below a post are not posts.
 * - `readPost` gives the post, or why it is none. It may throw: the container is then counted as unreadable and the
 *   rest goes on.
 */
export interface Adapter {
  readonly id: string;
  /** Registrable domains, matched on a dot boundary; none for software that runs on any host. */
  readonly hosts: readonly string[];
  /** The kinds of page it was written for and tried on. */
  readonly reads: readonly PageKind[];
  /** Whether the page is made by this platform's software, for those that run on any host. Asked after all hosts. */
  isItsPage?(page: PageInView): boolean;
  describePage(page: PageInView): PageDescription;
  findPosts(page: PageInView): Element[];
  /** `findPosts` and what `describePage` needs besides, for readers whose look at a large page takes long. */
  findPostsInSteps?(page: PageInView, changes?: PageChanges): Steps<Element[]>;
  readPost(container: Element, page: PageInView): PostDraft | MissedWhy;
}
