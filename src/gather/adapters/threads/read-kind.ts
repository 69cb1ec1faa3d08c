import type { PostKind } from '../../../model/post.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountAt, postAt } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { isBefore } from './own-part.ts';
import { POST } from './selectors.ts';

/**
 * What the post is to its feed, by what stands where, never by words: an account in the heading that is not the author is
 * who reposted it, a drawing with words of its own is a pin; an advertisement has no time. On the page of an account,
 * posts by others are there because it reposted them, on its page of replies because it answered them.
 */
export function kindOf(own: OwnPart, handle: string | null, page: PageInView): PostKind {
  if (own.time === null) return 'sponsored';
  if (isReposted(own, own.time, handle)) return 'repost';
  const [, account, tab = ''] = /^\/@([^/]+)(?:\/([^/]*))?/.exec(page.url.pathname) ?? [];
  const isAccountPage = account !== undefined && tab !== 'post';
  if (isAccountPage && handle !== null && handle !== account) return tab === 'replies' ? 'other' : 'repost';
  if (isPinned(own, own.time)) return 'pinned';
  if (isAccountPage && tab === 'replies') return 'reply';
  if (isBelowFocal(own, handle, page)) return 'reply';
  return own.quote === null ? 'own' : 'quote';
}

/** Whoever reposts himself stands above his own picture. */
function isReposted(own: OwnPart, time: Element, handle: string | null): boolean {
  const avatar = own.avatar();
  return own.accountLinks().some(({ link, handle: named }) => {
    if (!isBefore(link, time) || link === avatar) return false;
    return named !== handle || (avatar !== null && isBefore(link, avatar));
  });
}

/** "Pinned" beside its drawing in the heading; a badge stands beside the author's name, which is a link. */
function isPinned(own: OwnPart, time: Element): boolean {
  return own.all(POST.icon).some((icon) => {
    if (!isBefore(icon, time)) return false;
    let up = icon.parentElement;
    // A drawing may have a title, which is no word on the page.
    while (up !== null && up !== own.container && !/\p{L}/u.test(textOf(up))) up = up.parentElement;
    return (
      up !== null && up !== own.container && up.querySelector('a, time') === null && up.closest('a') === null
    );
  });
}

/** On the page of one post, what others wrote below it answers it; its author goes on with the thread. */
function isBelowFocal(own: OwnPart, handle: string | null, page: PageInView): boolean {
  const focal = postAt(page.url.href, page.url);
  if (focal === null || handle === null) return false;
  for (const link of page.document.querySelectorAll(
    `${POST.container} ${POST.postLink.split(',')[0] ?? ''}`,
  )) {
    if (postAt(link.getAttribute('href'), page.url)?.code !== focal.code) continue;
    const container = link.closest(POST.container);
    const author = focal.handle ?? accountAt(link.getAttribute('href'), page.url);
    return (
      container !== null &&
      container !== own.container &&
      author !== handle &&
      isBefore(container, own.container)
    );
  }
  return false;
}
