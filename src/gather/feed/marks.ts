/**
 * What one element says about itself. A mark is a hint, never a verdict: a post is where several kinds of marks meet
 * again and again. Marks rest on meaning (tags, roles, addresses, labels) and on no class name.
 */
export const MARK = {
  /** A moment: `<time>`, `datetime`, or a label that names one. */
  time: 1 << 0,
  /** A link to an account that stands by itself, as an author's does; a mention inside a sentence does not. */
  author: 1 << 1,
  /** A link to one thing with an id or a slug in its address. */
  item: 1 << 2,
  /** A button, or an icon with a name. */
  action: 1 << 3,
  /** A number and nothing else: a counter. */
  count: 1 << 4,
  /** A picture or film that is no emoji and no avatar. */
  media: 1 << 5,
  heading: 1 << 6,
  /** What shops have and feeds do not. */
  price: 1 << 7,
  /** Stars and "4.5 out of 5". */
  rating: 1 << 8,
  /** Postal addresses, phone numbers, opening hours, versions of a file: a directory. */
  place: 1 << 9,
  /** A field to write in. */
  field: 1 << 10,
} as const;

export type MarkName = keyof typeof MARK;

export const MARK_NAMES = Object.keys(MARK) as MarkName[];

/** Marks that a run of prose does not have inside: whatever holds one of them is more than the text of a post. */
export const FURNITURE = MARK.time | MARK.author | MARK.action | MARK.count | MARK.field;
