import { sayCount, type Say } from '../../shared/say.ts';
import { surveyProblem } from './survey-problem.ts';
import type { SurveysImported } from './surveys-props.ts';

/** So many sentences are read; of the rest there is only the number. */
const MOST_PROBLEMS = 20;

interface ImportedProps {
  readonly imported: SurveysImported;
  readonly say: Say;
}

/** What came of a file: how many surveys were taken over, and a sentence for each mistake in the others. */
export function ImportedSurveys({ imported: { file, kept, problems }, say }: ImportedProps) {
  const more = problems.length - MOST_PROBLEMS;
  return (
    <div class="imported">
      <p>
        <b>
          {kept > 0 ? sayCount(say, 'surveys_imported', kept, [file]) : say('packs_imported_none', [file])}
        </b>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
            <li key={index}>{surveyProblem(problem, say)}</li>
          ))}
          {more > 0 && <li>{sayCount(say, 'surveys_more_left_out', more)}</li>}
        </ul>
      )}
    </div>
  );
}
