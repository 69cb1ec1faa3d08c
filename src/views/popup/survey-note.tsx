import type { AuditReport } from '../../model/audit-report.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { percent } from '../shared/figures.ts';
import { sayCount, sayList, type Say } from '../shared/say.ts';

/** Where the consumers' and executives' marks come from, and what to know before quoting them. */
export function SurveyNote({ report, say }: { report: AuditReport; say: Say }) {
  const { consumers, executives } = report.benchmarks;
  const surveys = [consumers, executives].filter((survey) => survey !== null);
  const first = surveys[0];
  if (first === undefined) return null;
  const people = [
    ...(consumers?.n ? [sayCount(say, 'survey_consumers', consumers.n)] : []),
    ...(executives?.n ? [sayCount(say, 'survey_executives', executives.n)] : []),
  ];
  const gaps = report.reasons.filter(({ share }) => share !== null).length;
  const cautions = [...new Set(surveys.flatMap((survey) => survey.cautions))];
  return (
    <Disclosure label={first.shortName} opens="up">
      {[...new Set(surveys.map(({ citation }) => citation))].map((citation) => (
        <p key={citation}>
          <b>{citation}</b>
        </p>
      ))}
      {/* Years are names, not amounts: no thousands separator. */}
      <p>
        {people.length === 0
          ? first.year
          : say('survey_asked_when', [sayList(say, people), String(first.year)])}
      </p>
      {consumers !== null && consumers.n === null && <p>{say('survey_n_unknown')}</p>}
      {cautions.length > 0 && (
        <>
          <p>{say('survey_cautions')}</p>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </>
      )}
      <p>{say('survey_unit')}</p>
      <p>{sayCount(say, 'survey_whiskers', gaps, [percent(report.method.gapConfidence, say)])}</p>
    </Disclosure>
  );
}
