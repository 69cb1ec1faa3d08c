import type { ShapeWeights } from '../keywords.ts';
import { SHAPES_START } from '../shapes-start.ts';

export const EN_SHAPES = {
  ...SHAPES_START,
  'abstract-words': { 'general-info': 0.4 },
  caption: { 'general-info': -1 },
  colon: { 'general-info': 0.3 },
  ellipsis: { 'general-info': -0.3 },
  exclamation: { 'general-info': -0.3 },
  headline: { 'general-info': 0.4 },
  'long-words': { 'general-info': 0.3 },
  'middling-words': { 'general-info': 0.3 },
  'second-person': { connected: 0.3 },
  signature: { service: 1.5 },
  'stacked-marks': { 'general-info': -0.4 },
} as const satisfies ShapeWeights;
