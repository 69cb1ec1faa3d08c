import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountOf, postAddress } from './address.ts';
import { kindOfAddress } from './page.ts';
import { ACTION_ICON, ACTIONS, COMMENTS_LINK, LIKES_LINK, VIEW_WORDS } from './selectors.ts';

type Counts = Pick<PostDraft, 'likes' | 'comments' | 'shares'>;

/** Likes and comments as the post shows them; logged out, only the page's own description has them. */
export function engagementOf(post: Element, code: string | null, page: PageInView): Counts {
  const icons = byIcon(post);
  const described = code === null ? {} : inDescription(code, page);
  return {
    likes: likesOf(post, page) ?? icons[0] ?? described.likes ?? null,
    comments:
      firstCount(post.querySelectorAll(COMMENTS_LINK)) ??
      icons[1] ??
      described.comments ??
      (kindOfAddress(page.url) === 'timeline' ? commentsOffered(post, page) : null),
    // The order is like, comment, repost, share; before 2025 there is no repost, and no number at sharing.
    shares: icons[2] ?? null,
  };
}

/** "1,169 likes": a link to who they are, or, until 2021, the words of a part without icons. */
function likesOf(post: Element, page: PageInView): number | null {
  const plain = [...post.querySelectorAll(ACTIONS)].filter(
    (part) => part.querySelector(`${ACTION_ICON}, form, textarea`) === null && part.textContent.length < 120,
  );
  const counter = [...post.querySelectorAll(LIKES_LINK), ...plain].find(
    (element) => parseCount(element.textContent) !== null,
  );
  const count = parseCount(counter?.textContent);
  if (counter === undefined || count === null || VIEW_WORDS.test(counter.textContent)) return null;
  // "Liked by NAME and 1,527 others": the named one is not among the others.
  const around = counter.closest(ACTIONS);
  const links = around !== null && post.contains(around) ? around.querySelectorAll('a[href]') : [];
  const named = [...links].some(
    (link) =>
      link !== counter &&
      accountOf(link.getAttribute('href'), page.url) !== null &&
      link.textContent.trim() !== '',
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

/** "View all 12 comments", a button or a link to the post among the comments that the home feed shows (until 2021). */
function commentsOffered(post: Element, page: PageInView): number | null {
  const offers = [...post.querySelectorAll('ul button, ul a[href*="/p/"]')].filter((offer) => {
    const item = offer.closest('li');
    const links = [...(item ?? offer).querySelectorAll('a[href]')];
    return !links.some((link) => accountOf(link.getAttribute('href'), page.url) !== null);
  });
  return firstCount(offers);
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
      /^\p{Nd}[\p{Nd}.,٫٬\s]*\s?\p{L}{0,6}\.?$/u.test(element.textContent.trim())
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
