/** Where a value stands in the plot, in percent of its width: nothing scales but distance. */
import { percent } from '../figures.ts';
import { plainNumber } from '../figures.ts';
import type { Say } from '../say.ts';
import type { ChartRow, Unit } from './rows.ts';

export interface Scale {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Marks need room to both sides where the scale ends on a mark, as ranks do. */
const RANK_INSET = 7;
/** Room to the right of the largest share. */
const SHARE_HEADROOM = 1.03;
const MOST_TICKS = 4;

export function scaleFor(rows: readonly ChartRow[], unit: Unit, say: Say): Scale {
  return unit === 'share' ? shareScale(rows, say) : rankScale(rows, say);
}

function shareScale(rows: readonly ChartRow[], say: Say): Scale {
  const largest = Math.max(
    5,
    ...rows.flatMap((row) => [row.brand?.high ?? 0, row.consumers ?? 0, row.executives ?? 0]),
  );
  const end = largest * SHARE_HEADROOM;
  const step = [5, 10, 20, 50].find((candidate) => Math.floor(end / candidate) < MOST_TICKS) ?? 50;
  const values = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  const last = values.at(-1);
  return {
    at: (value) => (value / end) * 100,
    // The unit stands once, on the last tick, as on a ruler.
    ticks: values.map((value) => ({
      value,
      label: value === last ? percent(value / 100, say) : plainNumber(value, say),
    })),
  };
}

/** The first rank stands at the right, where "more" is in the other unit too. */
function rankScale(rows: readonly ChartRow[], say: Say): Scale {
  const last = Math.max(2, rows.length);
  const at = (rank: number) => RANK_INSET + ((last - rank) / (last - 1)) * (100 - 2 * RANK_INSET);
  const values = [...new Set([last, Math.ceil(last / 2), 1])];
  return { at, ticks: values.map((value) => ({ value, label: plainNumber(value, say) })) };
}
