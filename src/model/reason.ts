import * as z from 'zod/mini';
import { REASON_IDS } from '../reasons/reasons.ts';

/** One of the twelve interaction reasons, as it is stored and sent. */
export const Reason = z.enum(REASON_IDS);
export type Reason = z.infer<typeof Reason>;
