import type { Estimate } from '../../../model/audit-report.ts';
import type { ChartRow } from './rows.ts';
import type { Scale } from './scale.ts';

/** Height of a strip in its own units; CSS may stretch the row, never the marks. */
const MIDDLE = '50%';
const x = (percent: number) => `${percent}%`;

/**
 * The marks of one row. Shape carries the series: dot with whisker the brand, ring the consumers, tick the
 * executives; a band joins dot and ring, which is the gap. For the eye only: the row's cells say the same in words.
 */
export function Strip({ row, scale }: { row: ChartRow; scale: Scale }) {
  const { brand, consumers, executives } = row;
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      {scale.ticks.map(({ value }, index) => (
        <line
          key={value}
          class={index === 0 ? 'strip-base' : 'strip-grid'}
          x1={x(scale.at(value))}
          x2={x(scale.at(value))}
          // A row may end between two pixels: the lines overlap, so that they read as one.
          y1="-1"
          y2="100%"
        />
      ))}
      {brand !== null && consumers !== null && (
        <Span class="strip-band" from={scale.at(brand.value)} to={scale.at(consumers)} thickness={5} />
      )}
      {consumers !== null && <circle class="strip-ring" cx={x(scale.at(consumers))} cy={MIDDLE} r="5.25" />}
      {executives !== null && (
        <svg class="strip-mark" x={x(scale.at(executives))} y={MIDDLE}>
          <rect class="strip-tick" x="-1" y="-5.5" width="2" height="11" />
        </svg>
      )}
      {brand !== null && <Whisker estimate={brand} scale={scale} />}
      {brand !== null && <circle class="strip-dot" cx={x(scale.at(brand.value))} cy={MIDDLE} r="4" />}
    </svg>
  );
}

/** The interval that the claim uses, with its two ends. */
export function Whisker({ estimate, scale }: { estimate: Estimate; scale: Pick<Scale, 'at'> }) {
  const ends = [scale.at(estimate.low), scale.at(estimate.high)];
  return (
    <>
      <Span class="strip-whisker" from={ends[0] ?? 0} to={ends[1] ?? 0} thickness={1.25} />
      {ends.map((end, index) => (
        <svg key={index} class="strip-mark" x={x(end)} y={MIDDLE}>
          <rect class="strip-whisker" x="-0.625" y="-3" width="1.25" height="6" />
        </svg>
      ))}
    </>
  );
}

interface SpanProps {
  readonly class: string;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

function Span({ class: name, from, to, thickness }: SpanProps) {
  return (
    <svg class="strip-mark" x="0" y={MIDDLE} width="100%" height={thickness}>
      <rect
        class={name}
        x={x(Math.min(from, to))}
        width={x(Math.abs(to - from))}
        y={-thickness / 2}
        height={thickness}
      />
    </svg>
  );
}
