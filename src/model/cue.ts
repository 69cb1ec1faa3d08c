import * as z from 'zod/mini';
import { CUE_IDS } from '../reasons/cues/cues.ts';

const CueId = z.enum(CUE_IDS);

/**
 * Words by which a post speaks as a person or is easy to hand on (what each cue is: `reasons/cues/cues.ts`). `start` and
 * `end`: half-open span in UTF-16 units of `Post.text`; `text`: what stands there. A post has as many as it has places.
 */
export const Cue = z.object({ cue: CueId, start: z.number(), end: z.number(), text: z.string() });
export type Cue = z.infer<typeof Cue>;
