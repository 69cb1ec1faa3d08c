import type { PostDraft } from '../../adapter.ts';
import type { PageKind } from '../../../model/page-reading.ts';
import { ownElements } from './own-elements.ts';
import { CALL_TO_ACTION, FOLLOW, PIN, SPONSORED } from './selectors.ts';
import { PINNED_WORDS, SPONSORED_WORDS, SUGGESTED_WORDS } from './words.ts';
import { labelsOf } from './unscramble.ts';

interface Known {
  readonly heading: Element | null;
  readonly hasTime: boolean;
  readonly shares: 'quote' | 'repost' | null;
  readonly pageKind: PageKind;
}

/** What the post is to the feed. Advertisements show no time, so a dated post is not searched for their label. */
export function kindOf(post: Element, known: Known): NonNullable<PostDraft['kind']> {
  if (ownElements(post, SPONSORED).length > 0) return 'sponsored';
  const isTimeline = known.pageKind === 'timeline' || known.pageKind === 'search';
  if (!known.hasTime) {
    if (isTimeline && ownElements(post, CALL_TO_ACTION).length > 0) return 'sponsored';
    if (hasSponsoredLabel(post, known.heading)) return 'sponsored';
  }
  const above = textAbove(post, known.heading);
  if (post.querySelector(PIN) !== null || PINNED_WORDS.some((word) => above.includes(word))) return 'pinned';
  if (SUGGESTED_WORDS.some((word) => above.includes(word))) return 'suggested';
  if (known.pageKind === 'timeline' && offersToFollow(post)) return 'suggested';
  return known.shares ?? 'own';
}

/** Of the buttons in a heading, "and 2 others" is none. */
function offersToFollow(post: Element): boolean {
  return ownElements(post, FOLLOW).some((button) => /^[^\p{Nd}]+$/u.test(button.textContent.trim()));
}

/** A header has no more elements than this. */
const MOST_LABELS = 60;
/** With the letters mixed in; a person sees twenty. */
const LONGEST_LABEL = 60;

function hasSponsoredLabel(post: Element, heading: Element | null): boolean {
  let tried = 0;
  for (const element of ownElements(post, 'a, span, [aria-labelledby]')) {
    if (heading?.contains(element) === true || element.textContent.length > LONGEST_LABEL) continue;
    if (++tried > MOST_LABELS) return false;
    if (labelsOf(element).some((label) => SPONSORED_WORDS.has(label.trim().toLowerCase()))) return true;
  }
  return false;
}

/** What the site says above the author's name, lower case. */
function textAbove(post: Element, heading: Element | null): string {
  if (heading === null) return '';
  // 4: text only.
  const walker = post.ownerDocument.createTreeWalker(post, 4);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < 300; node = walker.nextNode()) {
    if (heading.contains(node)) break;
    text += ` ${node.nodeValue ?? ''}`;
  }
  return text.toLowerCase().replace(/\s+/g, ' ');
}
