import * as z from 'zod/mini';
import { Reason } from './reason.ts';

/**
 * How near a survey's item is to the reason it is counted for. `exact`: the same meaning · `close`: the same, narrower or
 * wider · `partial`: it overlaps, or names other things too; `why` then argues for counting it.
 */
export const Fit = z.enum(['exact', 'close', 'partial']);
export type Fit = z.infer<typeof Fit>;

/** The survey's own item behind a number, in the words of the source that it was read in. */
export const SurveyItem = z.object({ wording: z.string(), fit: Fit, why: z.optional(z.string()) });
export type SurveyItem = z.infer<typeof SurveyItem>;

/**
 * An item that is behind no number. `no-reason`: none of the twelve means it · `smaller`: another item of the survey with
 * a larger number stands for the same reason · `several-reasons`: it names two or more, and nothing says how it splits ·
 * `too-far`: it touches a reason and means something else.
 */
export const UnmappedItem = z.object({
  wording: z.string(),
  /** Percent, 0..100. */
  said: z.number(),
  why: z.enum(['no-reason', 'smaller', 'several-reasons', 'too-far']),
});
export type UnmappedItem = z.infer<typeof UnmappedItem>;

/**
 * One column of one survey: what a group of people said about the reasons. `said` holds the published percentages,
 * 0..100; a reason that was not asked about is absent, never zero. Where two items mean one reason the larger number is
 * taken, never the sum: people ticked several, so a sum counts many of them twice. Shares and ranks are computed from
 * `said` (`audit/shares.ts`), never typed in.
 */
export const Benchmark = z.object({
  id: z.string(),
  side: z.enum(['consumers', 'executives']),
  /** Short name for a legend or a link, e.g. "IBM 2010". */
  shortName: z.string(),
  citation: z.string(),
  year: z.number(),
  /** People asked; `null`: not known. */
  n: z.nullable(z.number()),
  country: z.string(),
  fieldwork: z.string(),
  base: z.string(),
  question: z.string(),
  /** Whether the numbers were read where they were published, in other people's write-ups, or in a file of the user's. */
  readFrom: z.enum(['publisher', 'write-ups', 'user-file']),
  sources: z.array(z.string()),
  /** What a reader must know before leaning on the numbers. */
  cautions: z.array(z.string()),
  said: z.partialRecord(Reason, z.number()),
  /** The items behind the numbers. None for a survey of the user's, who chose the reasons. */
  items: z.partialRecord(Reason, SurveyItem),
  unmapped: z.array(UnmappedItem),
  /** How many independent sources give each number at least. None for a survey of the user's. */
  sourcesPerNumber: z.partialRecord(Reason, z.number()),
});
export type Benchmark = z.infer<typeof Benchmark>;
