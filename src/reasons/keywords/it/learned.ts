import type { LearnedWeights } from '../keywords.ts';

export const IT_LEARNED: LearnedWeights | undefined = undefined;
