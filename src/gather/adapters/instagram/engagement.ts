import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountOf, postAddress } from './address.ts';
import { ACTION_ICON, ACTIONS, COMMENTS_LINK, LIKES_LINK } from './selectors.ts';

type Counts = Pick<PostDraft, 'likes' | 'comments' | 'shares'>;

/** Likes and comments as the post shows them; logged out, only the page's own description has them. */
export function engagementOf(post: Element, code: string | null, page: PageInView): Counts {
  const icons = byIcon(post);
  const described = code === null ? {} : inDescription(code, page);
  return {
    likes: likesOf(post, page) ?? icons[0] ?? described.likes ?? null,
    comments: firstCount(post.querySelectorAll(COMMENTS_LINK)) ?? icons[1] ?? described.comments ?? null,
    // The order is like, comment, repost, share; before 2025 there is no repost, and no number at sharing.
    shares: icons[2] ?? null,
  };
}

function likesOf(post: Element, page: PageInView): number | null {
  const count = firstCount(post.querySelectorAll(LIKES_LINK));
  if (count === null) return null;
  const link = [...post.querySelectorAll(LIKES_LINK)].find(
    (candidate) => parseCount(candidate.textContent) !== null,
  );
  // "Liked by NAME and 1,527 others": the named one is not among the others.
  const named = [...(link?.closest(ACTIONS)?.querySelectorAll('a[href]') ?? [])].some(
    (other) =>
      other !== link &&
      accountOf(other.getAttribute('href'), page.url) !== null &&
      other.textContent.trim() !== '',
  );
  return named ? count + 1 : count;
}

function firstCount(elements: Iterable<Element>): number | null {
  for (const element of elements) {
    const count = parseCount(element.textContent);
    if (count !== null) return count;
  }
  return null;
}

/** Numbers beside the icons, by the place of the icon before them. */
function byIcon(post: Element): (number | undefined)[] {
  const counts: (number | undefined)[] = [];
  const section = [...post.querySelectorAll(ACTIONS)].find(
    (part) => part.querySelector(ACTION_ICON) !== null,
  );
  let icon = -1;
  let last = '';
  for (const element of section?.querySelectorAll(`${ACTION_ICON}, span, div`) ?? []) {
    if (element.matches(ACTION_ICON)) {
      const label = element.getAttribute('aria-label') ?? '';
      // An icon may be drawn twice, filled and empty.
      if (label !== last) icon++;
      last = label;
    } else if (
      icon >= 0 &&
      element.children.length === 0 &&
      /^\p{Nd}[\p{Nd}.,\s]*\s?\p{L}{0,4}$/u.test(element.textContent.trim())
    ) {
      counts[icon] ??= parseCount(element.textContent) ?? undefined;
    }
  }
  return counts;
}

/** "137 likes, 5 comments - NAME …", if the description is of this post: a single-page site leaves an old one behind. */
function inDescription(code: string, page: PageInView): { likes?: number; comments?: number } {
  const { document, url } = page;
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  if (postAddress(meta('og:url'), url)?.code !== code) return {};
  const head = /^(.{1,40}?), (.{1,40}?) - /u.exec(meta('og:description') ?? '');
  const [likes, comments] = [parseCount(head?.[1]), parseCount(head?.[2])];
  return likes === null || comments === null ? {} : { likes, comments };
}
