import type { Survey } from '../../../model/survey.ts';
import { REASON_IDS } from '../../../reasons/reasons.ts';
import { reasonName } from '../../shared/names.ts';
import type { Say } from '../../shared/say.ts';

/** In units of the drawing, which keeps its proportions: nothing scales but the whole. */
const SLOT = 16;
const HEIGHT = 72;
const BAR = 8;

/**
 * What a survey looks like: a bar a reason for consumers, a line across it for executives, a dot where neither was asked,
 * in the order of the twelve reasons. For the eye alone; the figures stand as text in the card's details.
 */
export function SurveyShape({ survey, say }: { survey: Survey; say: Say }) {
  const { consumers, executives } = survey;
  const said = [...Object.values(consumers.said), ...Object.values(executives?.said ?? {})];
  const largest = Math.max(1, ...said);
  const heightOf = (percent: number) => (percent / largest) * (HEIGHT - 4);
  return (
    <div class="survey-shape" aria-hidden="true">
      <svg viewBox={`0 0 ${SLOT * REASON_IDS.length} ${HEIGHT}`} focusable="false">
        {REASON_IDS.map((reason, index) => {
          const x = index * SLOT + SLOT / 2;
          const [wanted, believed] = [consumers.said[reason], executives?.said[reason]];
          return (
            <g key={reason}>
              {wanted !== undefined && (
                <rect
                  class="survey-bar"
                  x={x - BAR / 2}
                  y={HEIGHT - 1 - heightOf(wanted)}
                  width={BAR}
                  height={heightOf(wanted)}
                />
              )}
              {believed !== undefined && (
                <rect
                  class="survey-tick"
                  x={x - SLOT / 2 + 1}
                  y={HEIGHT - 2 - heightOf(believed)}
                  width={SLOT - 2}
                  height="2.5"
                />
              )}
              {wanted === undefined && believed === undefined && (
                <circle class="survey-none" cx={x} cy={HEIGHT - 5} r="1.25" />
              )}
            </g>
          );
        })}
        <rect class="survey-floor" x="0" y={HEIGHT - 1} width={SLOT * REASON_IDS.length} height="1" />
      </svg>
      <p>
        <span>{reasonName('discount', say)}</span>
        <span>{reasonName('community', say)}</span>
      </p>
    </div>
  );
}
