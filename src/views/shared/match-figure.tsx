import type { Estimate } from '../../model/audit-report.ts';
import { Whisker } from './chart/strip.tsx';
import { numberRange } from './figures.ts';
import { sayRich } from './say-rich.ts';
import type { MessageKey, Say } from './say.ts';

export interface MatchFigureProps {
  /** The sentence around the figure, its `$1`. */
  readonly sentence: MessageKey;
  readonly match: Estimate;
  /** What the two surveys have in common with each other: a figure near it is as good as it gets. */
  readonly anchor: number | null;
  readonly say: Say;
}

const SCALE = { at: (match: number) => match };

/** "63 of 100 match what consumers want", with its interval on the whole scale from 0 to 100. */
export function MatchFigure({ sentence, match, anchor, say }: MatchFigureProps) {
  const figure = <b class="match-number">{Math.round(match.value)}</b>;
  const range = numberRange(match.low, match.high, say);
  return (
    <div class="match">
      <p class="match-sentence">{sayRich(say, sentence, [figure])}</p>
      <p class="match-scale">
        <svg class="match-bar" aria-hidden="true" focusable="false">
          <rect class="match-track" x="0" y="4" width="100%" height="4" />
          <rect class="match-end" x="0" y="3" width="1" height="6" />
          <svg class="strip-mark" x="100%" y="0">
            <rect class="match-end" x="-1" y="3" width="1" height="6" />
          </svg>
          {anchor !== null && (
            <svg class="strip-mark" x={`${anchor}%`} y="0">
              <rect class="strip-tick" x="-0.75" y="1" width="1.5" height="10" />
            </svg>
          )}
          <Whisker estimate={match} scale={SCALE} />
          <circle class="strip-dot" cx={`${match.value}%`} cy="50%" r="4" />
        </svg>
        <span>
          <span class="visually-hidden">{say('match_range')}</span> {range}
        </span>
      </p>
    </div>
  );
}
