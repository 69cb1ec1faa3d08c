import type { Estimate } from '../../../model/audit-report.ts';
import { numberRange } from '../figures.ts';
import type { Say } from '../say.ts';

/** A share as "12" of a hundred: sentences say "of every 100". */
export function ofHundred(share: number): number {
  return Math.round(share * 100);
}

/** An interval of shares as "8–16". */
export function hundredRange({ low, high }: Estimate, say: Say): string {
  return numberRange(low * 100, high * 100, say);
}
