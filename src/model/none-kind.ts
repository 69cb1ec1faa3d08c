import * as z from 'zod/mini';
import { NONE_KINDS } from '../reasons/reasons.ts';

export const NoneKind = z.enum(NONE_KINDS);
