import type { ShapeWeights } from '../keywords.ts';
import { SHAPES_START } from '../shapes-start.ts';

/** As in English: shapes say the same in both languages. Nothing here was measured on Italian posts. */
export const IT_SHAPES = {
  ...SHAPES_START,
  date: { event: 0.6 },
  'first-person-plural': { connected: 0.5 },
  'handle-credit': { community: 0.3 },
  link: { 'general-info': 0.6 },
  'second-person': { connected: 0.1 },
} as const satisfies ShapeWeights;
