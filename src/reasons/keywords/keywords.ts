/**
 * What a keyword file is. Data only: the classifier gives it meaning (`classify/lexicon/compile.ts`).
 *
 * `say` is written as a person would say it, with these signs:
 *
 * - `giveaway*`           any word that begins so
 * - `*rabatt`             any word that ends so, for languages that write compounds as one word
 * - `(buy|order|book)`    one of these; each may be several words
 * - `[the]`               may be left out
 * - `..`                  up to three words of the same sentence in between
 * - `<percent> off`       a slot: what numbers, dates and links look like (`Slot`)
 * - `{product}`           one of the file's own `groups`
 *
 * Case, accents, styled letters, curly quotes and hyphens do not matter; hashtags are read as their words.
 * Every reason is ruled in the labelling codebook; a keyword stands where its words alone would earn the tag.
 */
import type { Aspect, Reason } from '../reasons.ts';

/** What the scanner recognises besides words. `<any>` is one word of any kind. */
export const SLOTS = [
  'any',
  'code',
  'date',
  'email',
  'emoji',
  'hashtag',
  'mention',
  'money',
  'number',
  'percent',
  'phone',
  'score',
  'time',
  'url',
  'year',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What words cannot say: one detector each in `classify/features/`, named as here. */
export const SHAPES = [
  'abstract-words',
  'greeting',
  'call-to-link',
  'caption',
  'choice-list',
  'closing-question',
  'colon',
  'date',
  'ellipsis',
  'exclamation',
  'first-person-plural',
  'first-person-singular',
  'handle-credit',
  'hashtag-campaign',
  'headline',
  'imperative-opening',
  'introduction',
  'link',
  'list',
  'long-prose',
  'long-words',
  'mention',
  'mention-first',
  'middling-words',
  'no-sentence',
  'number-fact',
  'percentage',
  'price',
  'price-cut',
  'promo-code',
  'question',
  'question-opening',
  'question-to-reader',
  'quotation',
  'quote-credit',
  'reply',
  'second-person',
  'shop-link',
  'short',
  'short-reply',
  'signature',
  'stacked-marks',
  'we-to-you',
] as const;
export type Shape = (typeof SHAPES)[number];

/** A shape found in the same sentence as the keyword, or with `post:` anywhere in the post. */
export type Condition = Shape | `post:${Shape}`;

export interface Keyword {
  readonly say: string;
  /** Log-odds that the words add to the reason: 1 a hint, 2 likely, 4 enough alone; below 0 they speak against it. */
  readonly weight: number;
  /** All of these must hold, or the words do not count. */
  readonly needs?: readonly Condition[];
  /** None of these may hold. */
  readonly not?: readonly Condition[];
  /** `true`: counts even after a negation ("no"). For words that carry their own, such as "sold out". */
  readonly evenNegated?: true;
}

export interface Calendar {
  /** January first; every spelling of each month. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** "today", "tomorrow": days named from the reader's own. */
  readonly relativeDays: readonly string[];
  /** `true`: "4.5" is a day and a month, because numbers are written with a decimal comma. */
  readonly dottedDates?: true;
  /** "am", "o'clock": what makes a number a time of day. */
  readonly clock: readonly string[];
}

/** Words that shapes are recognised by, in the language of the file. */
export interface Grammar {
  readonly negators: readonly string[];
  /** Phrases with a negator in them that deny nothing: "don't miss". */
  readonly notNegating: readonly string[];
  readonly numberWords: readonly string[];
  readonly percentWords: readonly string[];
  readonly currencyWords: readonly string[];
  readonly secondPerson: readonly string[];
  readonly firstPersonPlural: readonly string[];
  readonly firstPersonSingular: readonly string[];
  /** Pronouns that, in capitals among small letters, are initials of something else: "us" and "the US". */
  readonly initials?: readonly string[];
  /** Verbs that open a request: "join", "tell". */
  readonly imperatives: readonly string[];
  readonly questionWords: readonly string[];
  /** What stands before a promo code: "code", "voucher". */
  readonly codeWords: readonly string[];
  readonly greetings: readonly string[];
}

/** What a shape adds to each reason, as a keyword's weight does; a reason left out: nothing. */
export type ShapeWeights = Readonly<Record<Shape, Weights>>;

/** Log-odds that something adds to reasons, to the giveaway flag, and to the kinds of no reason. */
export type Weights = Readonly<Partial<Record<Aspect, number>>>;

/** Keywords of what is no reason: they flag giveaways and tell what a post without a reason is. */
export type AsideKeywords = Readonly<Record<Exclude<Aspect, Reason>, readonly Keyword[]>>;

/**
 * Weights learned from labelled posts for the features of one file. They stand in for
 * the hand-set ones; a feature that is not listed keeps its own.
 */
export interface LearnedWeights {
  readonly prior: Readonly<Record<Aspect, number>>;
  readonly whenAlso: number;
  /** What each reason gains or loses, in log-odds, in the race for the primary one. */
  readonly primary: Readonly<Record<Reason, number>>;
  /** How far likelihoods are off in a whole feed, per post and reason, 0..1: see `audit/corrected-shares.ts`. */
  readonly feedErrors: Readonly<Record<Reason, number>>;
  /** By the features' keys (`weightKey` in classify/lexicon/compile.ts): each names what it belongs to in a comment. */
  readonly weights: Readonly<Record<string, Weights>>;
  /** Words and runs of words that nobody wrote as a keyword and that labelled posts showed to matter. */
  readonly terms: Readonly<Record<string, Weights>>;
}

/**
 * The reason that others push aside: general information is the fallback, never the first thought. `whenAlso`: what it
 * loses, in log-odds, beside a reason that is certain; beside one that is less likely, that share of it.
 */
export const FALLBACK = 'general-info' satisfies Reason;

export interface KeywordFile {
  /** Base language tag, e.g. "en". */
  readonly lang: string;
  /** Written without spaces between words: keywords match inside the run. */
  readonly unspaced?: true;
  /** Log-odds of each reason before any word is read: how rare it is. */
  readonly prior: Readonly<Record<Aspect, number>>;
  readonly keywords: Readonly<Record<Reason, readonly Keyword[]>>;
  readonly asides: AsideKeywords;
  readonly shapes: ShapeWeights;
  readonly whenAlso: number;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly calendar: Calendar;
  readonly grammar: Grammar;
  /** Left out: the weights set by hand count. */
  readonly learned?: LearnedWeights | undefined;
}
