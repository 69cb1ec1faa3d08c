import type { ShapeWeights } from '../keywords.ts';
import { SHAPES_START } from '../shapes-start.ts';

export const ES_SHAPES = {
  ...SHAPES_START,
  'second-person': { connected: 0.3 },
} as const satisfies ShapeWeights;
