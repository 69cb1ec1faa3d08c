import * as z from 'zod/mini';
import { CueId } from './cue.ts';
import { NoneKind } from './none-kind.ts';
import { PostKind } from './post.ts';
import { Reason } from './reason.ts';

const count = z.int().check(z.nonnegative());

/** How often each value stands under a post: [value, posts], ascending. Values of 100 and more have two digits that count. */
export const Histogram = z.array(z.tuple([z.number(), count]));
export type Histogram = z.infer<typeof Histogram>;

/**
 * Likelihoods of the twelve reasons added up over posts, so that means, variances and covariances can be had of any
 * of them. `sums`: in thousandths, in survey order; `products`: of each two, in millionths, the upper triangle row by row.
 * Whole numbers: adding them in any order or in parts gives the same to the last digit.
 */
export const LikelihoodSums = z.object({
  posts: count,
  sums: z.array(count),
  products: z.array(count),
});
export type LikelihoodSums = z.infer<typeof LikelihoodSums>;

/** A metric over the posts that show it, and over those of them that serve each reason. */
const ReactionSums = z.object({ all: Histogram, reasons: z.partialRecord(Reason, Histogram) });

/** The readable posts of one platform, kind and giveaway flag; posts that cannot be read are counted by language. */
export const GroupSums = z.object({
  platform: z.string(),
  kind: PostKind,
  giveaway: z.boolean(),
  posts: count,
  untagged: count,
  unsure: count,
  cutOff: count,
  noneKinds: z.partialRecord(NoneKind, count),
  /** By language, '' where it is not known. */
  unreadable: z.record(z.string(), count),
  languages: z.record(z.string(), count),
  /** ISO 8601 in UTC; `null` where no post had a time. */
  first: z.nullable(z.string()),
  last: z.nullable(z.string()),
  /** How many posts serve exactly these reasons. Sorted; posts without a reason are not in it. */
  sets: z.array(z.object({ reasons: z.array(Reason), posts: count })),
  /** Over the posts that came with scores. */
  likely: LikelihoodSums,
  /** The same with a giveaway taken for a discount instead of an event; `null` where the posts are no giveaways. */
  likelyAsDiscount: z.nullable(LikelihoodSums),
  reactions: z.partialRecord(z.enum(['likes', 'comments', 'shares', 'views']), ReactionSums),
  /** `measured`: posts whose words were looked at; `habits`: posts with any cue of it; `cues`: with this one. */
  cues: z.object({
    measured: count,
    habits: z.partialRecord(z.enum(['as-person', 'pass-on']), count),
    cues: z.partialRecord(CueId, count),
  }),
});
export type GroupSums = z.infer<typeof GroupSums>;

/** A post to be shown: why it was picked (`for`), how surely (0 to 1), and its first words. */
export const Example = z.object({
  for: z.union([Reason, z.enum(['as-person', 'pass-on'])]),
  id: z.string(),
  score: z.number(),
  platform: z.string(),
  permalink: z.nullable(z.string()),
  time: z.nullable(z.string()),
  opening: z.string(),
  /** The words that earned it; empty where they are not known. */
  words: z.array(z.string()),
});
export type Example = z.infer<typeof Example>;

/**
 * All that an audit is computed from, and nothing that cannot be added: the sums of two halves of a feed added up are the
 * sums of the whole, so a feed of any size can be read in parts.
 */
export const AuditSums = z.object({
  groups: z.array(GroupSums),
  /** The best few for each reason and habit, best first. */
  examples: z.array(Example),
});
export type AuditSums = z.infer<typeof AuditSums>;
