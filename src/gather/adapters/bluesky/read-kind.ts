import type { PostKind } from '../../../model/post.ts';
import type { PageInView } from '../../page-in-view.ts';
import { postAt } from './address.ts';
import { OwnPart } from './own-part.ts';
import type { Author } from './read-author.ts';
import { POST } from './selectors.ts';

/**
 * What the post is to its feed, by what stands where, never by words: above the avatar a link to an account is who
 * reposted it, a drawing without a link is a pin; between the time stamp and the text stands whom it answers. Who
 * answers himself goes on speaking to everybody.
 */
export function kindOf(own: OwnPart, author: Author, page: PageInView): PostKind {
  const avatar = own.first(POST.avatar);
  const above = (element: Element) => avatar !== null && OwnPart.isBefore(element, avatar);
  if (own.profileLinks().some(({ link }) => above(link) && !link.contains(avatar))) return 'repost';
  if (own.all('svg').some((icon) => above(icon) && hasWordsBeside(icon, own))) return 'pinned';
  if (answersOther(own, author) || isBelowFocal(own, author, page)) return 'reply';
  return own.quote === null ? 'own' : 'quote';
}

/** Whether a drawing stands in a line of words: what is nearest around it and says something, and is no whole post. */
function hasWordsBeside(icon: Element, own: OwnPart): boolean {
  let up = icon.parentElement;
  while (up !== null && up !== own.container && !/\p{L}/u.test(up.textContent)) up = up.parentElement;
  return up !== null && up !== own.container && up.querySelector(`${POST.avatar}, ${POST.reply}`) === null;
}

/** The line "Replied to …": a drawing outside the buttons between the time stamp and what the post says. */
function answersOther(own: OwnPart, author: Author): boolean {
  const stamp = own.stamp()?.link;
  const end = own.text ?? own.quote ?? own.first(POST.reply);
  if (stamp === undefined || end === null) return false;
  const between = (element: Element) => OwnPart.isBefore(stamp, element) && OwnPart.isBefore(element, end);
  const line = own
    .all('svg')
    .find((icon) => between(icon) && icon.closest('a, button') === null && hasWordsBeside(icon, own));
  if (line === undefined) return false;
  const answered = own.profileLinks().find(({ link }) => between(link));
  return answered === undefined || answered.account !== author.handle;
}

/** On the page of one post, what others wrote below it answers it. */
function isBelowFocal(own: OwnPart, author: Author, page: PageInView): boolean {
  const focal = postAt(page.url.href, page.url);
  if (focal === null || author.handle === null || focal.author === author.handle) return false;
  const link = [...page.document.querySelectorAll(`${POST.post} a[href*="/post/"]`)].find((one) =>
    (one.getAttribute('href') ?? '').includes(`/post/${focal.key}`),
  );
  const container = link?.closest(POST.post);
  return container != null && container !== own.container && OwnPart.isBefore(container, own.container);
}
