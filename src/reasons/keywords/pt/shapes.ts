import type { ShapeWeights } from '../keywords.ts';
import { SHAPES_START } from '../shapes-start.ts';

export const PT_SHAPES = {
  ...SHAPES_START,
  'long-prose': { 'general-info': 0.8 },
  percentage: { discount: 0.3 },
  'question-to-reader': { opinion: 0.7 },
  short: { 'general-info': -0.8 },
} as const satisfies ShapeWeights;
