/**
 * Every number that the feed detector decides with, in one place, so that they can be fitted and so that it can be said
 * what the detector reads with numbers that were fitted on other pages (`npm run fit:feed`). What they decide about, the
 * rules, stands in the files named here and is no matter of numbers.
 *
 * `…Score` and `…Weight` are on the scale 0..1 of `scoreOf`; `…Share` is a share of units or a mean evidence, 0..1;
 * `…Prose` and `…Letters` count characters.
 */
export const FEED_CONSTANTS = {
  // evidence.ts: time and author are what every feed has and few other lists do; text and actions come next.
  authorWeight: 0.24,
  timeWeight: 0.24,
  textWeight: 0.2,
  permalinkWeight: 0.12,
  actionsWeight: 0.15,
  mediaWeight: 0.05,
  /** One price may be part of a post's words; the group decides, see `mostAgainstShare`. */
  againstWeight: 0.25,
  /** Enough prose to be certain that somebody wrote something. */
  certainProse: 25,
  leastProse: 3,
  /** A linked title. */
  titleLetters: 12,
  titleText: 0.6,
  shortText: 0.5,
  /** Three buttons or counters are a row of actions; one may be anything. */
  certainActions: 3,

  // choose-groups.ts. Below this mean score a set is some list, not a feed.
  leastFeedScore: 0.55,
  /** A unit is a post of its own with this much, see `isPostWithout`. */
  postScore: 0.5,
  leastUnitScore: 0.4,
  companionScore: 0.6,
  mostAgainstShare: 0.4,
  /** A better boundary must be clearly better. */
  clearlyBetterScore: 0.08,
  /** The inner units of a larger one are only heads of posts, see `completes`. A label more makes no post. */
  wholeProse: 30,
  /** Two sections of a page can each hold many posts; three of one shape are items. */
  wholeUnits: 3,
  /** About one inner unit in each. */
  wholeRatio: 1.4,
  wholeShare: 0.6,
  /** Where so many units have a time and actions, one with less of both is none. */
  bareShare: 0.6,
  bareEvidence: 0.5,
  galleryMediaShare: 0.8,
  feedTextShare: 0.4,
  /** Of what most units have at least two: author, time, actions. */
  commonShare: 0.6,
  /** Or a time and so much to read. */
  datedShare: 0.7,
  datedProse: 60,
  /** Below this most units have no time; then they must lead somewhere or say something. */
  undatedShare: 0.3,
  undatedPermalinkShare: 0.6,
  undatedProse: 40,
  /** One long text must not outweigh many short ones. */
  mostProseOfUnit: 200,
  postShare: 0.6,
  /** Text evidence of a post that stands for itself. */
  postText: 0.5,
  offerShare: 0.8,

  // single-post.ts
  answerShare: 0.6,
  /** So many elements back a heading of the list can stand. */
  headingWithin: 25,
  headingLetters: 40,
  postBeforeScore: 0.5,
  blogPostProse: 60,
  /** Longer is an article. */
  longestPostProse: 6000,
  /** "24 points", "share": plain links can be buttons too. */
  buttonLetters: 24,
  buttonNameLetters: 80,
} as const;

export type FeedConstants = Readonly<Record<keyof typeof FEED_CONSTANTS, number>>;
