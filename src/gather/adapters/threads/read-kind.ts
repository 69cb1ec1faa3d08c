import type { PostKind } from '../../../model/post.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountAt, postAt } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { isBefore } from './own-part.ts';
import { POST } from './selectors.ts';

/**
 * What the post is to its feed, by what stands where, never by words: above the avatar an account is who reposted it, a
 * drawing without an account is a pin; an advertisement has no time. On the page of an account, posts by others are there
 * because it reposted them, on its page of replies because it answered them.
 */
export function kindOf(own: OwnPart, handle: string | null, page: PageInView): PostKind {
  if (own.time === null) return 'sponsored';
  const avatar = own.avatar();
  const above = (element: Element) => avatar !== null && isBefore(element, avatar);
  if (own.accountLinks().some(({ link }) => above(link) && link !== avatar)) return 'repost';
  const [, account, tab = ''] = /^\/@([^/]+)(?:\/([^/]*))?/.exec(page.url.pathname) ?? [];
  const isAccountPage = account !== undefined && tab !== 'post';
  if (isAccountPage && handle !== null && handle !== account) return tab === 'replies' ? 'other' : 'repost';
  if (own.all(POST.icon).some((icon) => above(icon) && hasWords(icon))) return 'pinned';
  if (isAccountPage && tab === 'replies') return 'reply';
  if (isBelowFocal(own, handle, page)) return 'reply';
  return own.quote === null ? 'own' : 'quote';
}

/** "Pinned" beside the pin. */
function hasWords(icon: Element): boolean {
  const beside = icon.parentElement?.parentElement ?? icon.parentElement;
  return beside !== null && beside.querySelector(POST.time) === null && /\p{L}/u.test(beside.textContent);
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
