import * as z from 'zod/mini';
import { CUE_IDS } from '../reasons/cues/cues.ts';

export const CueId = z.enum(CUE_IDS);
export type CueId = z.infer<typeof CueId>;

/**
 * Words by which a post speaks as a person or is easy to hand on (what each cue is: `reasons/cues/cues.ts`). `start` and
 * `end`: half-open span in UTF-16 units of `Post.text`; `text`: what stands there. A post has as many as it has places.
 */
export const Cue = z.object({ cue: CueId, start: z.number(), end: z.number(), text: z.string() });
export type Cue = z.infer<typeof Cue>;

/** The two questions that cues answer, and the cues that say yes. A post with several cues counts once. */
export const CUES_OF = {
  'as-person': ['first-person-singular', 'signed', 'named-person', 'employees-shown'],
  'pass-on': ['asks-to-pass-on', 'worth-passing-on'],
} as const satisfies Record<string, readonly CueId[]>;
export type Habit = keyof typeof CUES_OF;
