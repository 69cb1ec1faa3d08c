import { latinDigits } from '../counts.ts';
import type { LinkTarget } from './links.ts';
import { namesAuthor } from './bylines.ts';
import { isLabel } from './labels.ts';
import { MARK } from './marks.ts';
import { foldedText } from './page-tree.ts';
import type { TimeLabels } from './time-labels.ts';
import { PLACE, PRICE, RATING, VERSION } from './not-a-feed.ts';
import { COMMENT_WORDS, LIKE_WORDS, SHARE_WORDS, VIEW_WORDS } from './words.ts';

export interface ElementFacts {
  readonly element: Element;
  readonly name: string;
  readonly ownText: string;
  readonly link: LinkTarget | undefined;
  /** How many elements are inside. */
  readonly inside: number;
  /** See `PageTree.path`. */
  readonly place: number;
  readonly times: TimeLabels;
}

const LONGEST_COUNT = 10;
/** A picture smaller than this in both directions is an avatar or an icon. */
const SMALLEST_MEDIA_PX = 80;

/** The marks of one element, as bits of `MARK`. Most elements are bare boxes, and leave at the first line. */
export function markElement(facts: ElementFacts): number {
  const { element, name, ownText, link } = facts;
  const hasAttributes = name !== 'form' && element.hasAttributes();
  if (!hasAttributes && ownText === '' && PLAIN.test(name)) return 0;
  const get: Get = (attribute) => (hasAttributes ? element.getAttribute(attribute) : null);
  const role = get('role') ?? '';
  const itemprop = get('itemprop') ?? '';
  const label = get('aria-label') ?? '';
  let mark = ofKind(facts, role, label, get);
  if (isTime(facts, label, get)) mark |= MARK.time;
  if (isAuthor(link, itemprop, get) || (mark === 0 && namesNobodyElse(facts, get))) mark |= MARK.author;
  else if (link?.kind === 'item' || (link?.kind === 'other' && isTitleLink(facts, link, get)))
    mark |= MARK.item;
  if (link !== undefined && isTalk(link, ownText)) mark |= MARK.action;
  if (ownText !== '' && ownText.length <= LONGEST_EVIDENCE) {
    if ((mark & MARK.time) === 0 && (isCount(ownText) || areCounts(ownText))) mark |= MARK.count;
    if (PRICE.test(ownText)) mark |= MARK.price;
    if (RATING.test(ownText)) mark |= MARK.rating;
    // "10.03.2026" has the digits of a phone number.
    if ((mark & MARK.time) === 0 && (PLACE.test(ownText) || isRelease(facts))) mark |= MARK.place;
  }
  const drawn =
    name === 'img' ? get('alt') : name === 'svg' ? element.querySelector('title')?.textContent : null;
  if (drawn != null && RATING.test(drawn.slice(0, LONGEST_EVIDENCE))) mark |= MARK.rating;
  if (
    itemprop === 'ratingValue' ||
    itemprop === 'reviewRating' ||
    (label !== '' && label.length <= LONGEST_EVIDENCE && RATING.test(label))
  )
    mark |= MARK.rating;
  if (name === 'a' && VERSION.test(get('href') ?? '')) mark |= MARK.place;
  if (itemprop === 'price' || itemprop === 'offers') mark |= MARK.price;
  return mark;
}

/** "1.4.0" beside a name in a heading: a package. Alone in its heading it is the title of what is new. */
function isRelease({ element, name, ownText }: ElementFacts): boolean {
  return name === 'span' && RELEASE.test(ownText) && /^h[1-6]$/.test(element.parentElement?.localName ?? '');
}

const RELEASE = /^v?\d+\.\d+\.\d+(?:[-.+][\w.-]+)?$/;

const PLAIN = /^(?:div|span|p|li|ul|ol|section|article|main|a|b|i|strong|em|br)$/;
/** Prices, stars and addresses are short. */
const LONGEST_EVIDENCE = 80;

/** What tag and role say. */
function ofKind(facts: ElementFacts, role: string, label: string, get: Get): number {
  const { name } = facts;
  let mark = 0;
  const isButton = name === 'button' || role === 'button' || isScripted(facts, get);
  // "See more" belongs to the text that it unfolds; it is no sign of a row of actions.
  if ((isButton && !isLabel('seeMore', textOfButton(facts))) || (name === 'svg' && label !== ''))
    mark |= MARK.action;
  if (name === 'input' || name === 'textarea' || role === 'textbox' || get('contenteditable') === 'true')
    mark |= MARK.field;
  if (/^h[1-6]$/.test(name) || role === 'heading') mark |= MARK.heading;
  if (/^(?:video|picture|audio)$/.test(name) || (name === 'img' && isMediaImage(get))) mark |= MARK.media;
  return mark;
}

/** A link that leads nowhere is a button; a topic or a mention is a word of the post even then. */
function isScripted(facts: ElementFacts, get: Get): boolean {
  if (facts.name !== 'a' || !/^(?:#$|javascript:)/i.test(get('href') ?? '')) return false;
  const text = foldedText(facts.element);
  return text.length <= LONGEST_SCRIPTED && !/^[#@]/.test(text);
}

const LONGEST_SCRIPTED = 30;

const MOST_IN_BUTTON = 100;

/** A link in a heading, or said to be the item's own, leads to one thing, whatever its address looks like. */
function isTitleLink({ element }: ElementFacts, link: LinkTarget, get: Get): boolean {
  if (!link.sameSite || link.segments.length === 0) return false;
  if (/(?:^|\s)u-url(?:\s|$)/.test(get('class') ?? '') || get('rel') === 'bookmark') return true;
  const around = element.parentElement;
  return (
    around !== null &&
    (/^h[1-6]$/.test(around.localName) || /^h[1-6]$/.test(around.parentElement?.localName ?? ''))
  );
}

/** The words on a button, when they are few. */
function textOfButton({ element, ownText, inside }: ElementFacts): string {
  if (ownText !== '' || inside === 0) return ownText;
  // Buttons in buttons, thousands deep: each would be asked for all the text of the others.
  if (inside > MOST_IN_BUTTON) return '';
  const text = foldedText(element);
  return text.length > 60 ? '' : text;
}

type Get = (attribute: string) => string | null;

function isTime({ name, ownText, place, times }: ElementFacts, ariaLabel: string, get: Get): boolean {
  if (name === 'time' || get('datetime') !== null) return true;
  if (times.isTime(ownText, place) || DATE.test(ownText)) return true;
  if (name === 'a' && /^\d{1,2}:\d{2}\s?[ap]\.?m\.?$/i.test(ownText)) return true;
  if (name !== 'a' && name !== 'abbr') return false;
  return times.isTime(ariaLabel, place) || times.isTime(get('title') ?? '', place);
}

/**
 * What is a date at sight, though its parts may be in an order that only the reader of many can tell ("03/04/2026"), and
 * the time of day in a link to the post, below the date of several.
 */
const DATE =
  /^(?:\p{L}{2,9}\.?,?\s)?(?:\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4}|\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2})\.?(?:[\s,T·|–-]*\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?$/iu;

function isAuthor(link: LinkTarget | undefined, itemprop: string, get: Get): boolean {
  if (itemprop === 'author' || itemprop === 'creator') return true;
  if (link === undefined) return false;
  const rel = get('rel') ?? '';
  if (/(^|\s)author(\s|$)/.test(rel)) return true;
  // An advertiser's link to its own site.
  if (/(^|\s)sponsored(\s|$)/.test(rel)) return false;
  return link.kind === 'account';
}

/** An author who is no link, or whose link does not tell. */
function namesNobodyElse(facts: ElementFacts, get: Get): boolean {
  if (facts.inside > MOST_IN_BUTTON) return false;
  if (facts.inside > 0 && facts.element.querySelector(':scope > :not(:empty)') !== null) return false;
  return namesAuthor(facts.element, facts.ownText, get);
}

/** "12 comments", "no comments", "leave a comment": a button, though it is a link. */
function isTalk(link: LinkTarget, ownText: string): boolean {
  if (ownText.length > LONGEST_TALK) return false;
  return (
    (link.isTalk && ownText !== '') ||
    TALK.test(ownText) ||
    (TALK_COUNT.test(ownText) && COMMENT_WORDS.test(ownText))
  );
}

const LONGEST_TALK = 40;
const TALK_COUNT = /^\W*[\d.,]+\s+\S+\W*$/u;
const TALK = /^\W*(?:no|leave a|add (?:a )?(?:new )?|post a)\s?(?:comments?|reply|replies)\W*$/i;

function isMediaImage(get: Get): boolean {
  const [width, height] = [Number(get('width') ?? NaN), Number(get('height') ?? NaN)];
  if (width < SMALLEST_MEDIA_PX && height < SMALLEST_MEDIA_PX) return false;
  const alt = get('alt');
  // Emoji: a character or a ":name:" as alternative text.
  return alt === null || !/^(\P{L}{1,12}|:[\w+-]+:|\[[^[\]\s]{1,12}\])$/u.test(alt);
}

/** "14 Replies 791 Views", in one or several lines. */
function areCounts(text: string): boolean {
  const parts = text.split(/[\s,;·|/]+(?=\d)/);
  return (
    parts.length >= 2 &&
    parts.every(
      (part) =>
        /^[\d.,]+\s?\p{L}+\W*$/u.test(part) &&
        (COMMENT_WORDS.test(part) || VIEW_WORDS.test(part) || LIKE_WORDS.test(part)),
    )
  );
}

function isCount(text: string): boolean {
  if (text.length > LONGEST_COUNTED) return false;
  const [, unit] = /^\(?\d[\d.,'٬٫’\u00a0\u202f\s]*\s?(.*?)\.?\)?$/u.exec(latinDigits(text)) ?? [];
  if (unit === undefined) return false;
  if (text.length <= LONGEST_COUNT && /^\p{L}{0,4}$/u.test(unit)) return true;
  // "1,200 views", "1.2K likes": a number and the one thing that it counts.
  const words = unit.replace(/^(?:[kmb万億억만천]|tsd|mil|mln|тыс|tys)\.?\s/iu, '');
  return !/\s\S+\s/.test(words) && COUNTERS.some((pattern) => pattern.test(words));
}

const LONGEST_COUNTED = 28;
const COUNTERS = [LIKE_WORDS, COMMENT_WORDS, SHARE_WORDS, VIEW_WORDS];
