import type { Brand } from '../../model/brand.ts';
import type { Reason } from '../../model/reason.ts';
import type { MessageKey, Say } from './say.ts';

/** Message keys allow no dashes. */
type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

const underscored = (id: Reason) => id.replaceAll('-', '_') as Underscored<Reason>;

/** A reason as a label: "New products". */
export function reasonName(reason: Reason, say: Say): string {
  return say(`reason_${underscored(reason)}`);
}

/** A reason as the thing that posts bring, for use inside a sentence: "product news". */
export function reasonThing(reason: Reason, say: Say): string {
  return say(`thing_${underscored(reason)}`);
}

/** A platform as people call it; a site without a reader of its own is its host already ("mastodon.social"). */
export function platformName(platform: string, say: Say): string {
  // A platform is known by its message alone, so that adding one needs no list here.
  return say(`platform_${platform}` as MessageKey) || platform;
}

/** The brand's name, or "This feed" where the page does not say whose it is. */
export function feedName(brand: Brand | null, say: Say): string {
  return brand === null ? say('this_feed') : nameInSentence(brand);
}

/** Longer names are slogans or mistakes of reading, and would bury the sentence they stand in. */
const LONGEST_NAME = 40;

/** The brand's name, cut where it would fill a headline by itself. */
export function nameInSentence({ name }: Brand): string {
  // By what a reader sees as one character: half an emoji is a broken one.
  const characters = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  return characters.length <= LONGEST_NAME
    ? name.trim()
    : `${characters.slice(0, LONGEST_NAME).join('').trim()}…`;
}
