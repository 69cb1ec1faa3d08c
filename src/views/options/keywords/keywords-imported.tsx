import { sayCount, type Say } from '../../shared/say.ts';
import { problemSentence } from './keyword-problem.ts';
import type { KeywordsImported } from './keywords-props.ts';
import type { KeywordFileProblem } from './read-keyword-file.ts';

/** So many reasons are read; of the rest there is only the number. */
const MOST_PROBLEMS = 20;

interface ImportedProps {
  readonly imported: KeywordsImported;
  readonly say: Say;
}

/** What came of a file: how many entries were taken over, and a sentence for each that was left out. */
export function ImportedKeywords({ imported, say }: ImportedProps) {
  const { file, kept, problems } = imported;
  const more = problems.length - MOST_PROBLEMS;
  return (
    <div class="imported">
      <p>
        <b>
          {kept > 0 ? sayCount(say, 'keywords_imported', kept, [file]) : say('packs_imported_none', [file])}
        </b>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
            <li key={index}>{sentenceOf(problem, say)}</li>
          ))}
          {more > 0 && <li>{sayCount(say, 'keywords_more_left_out', more)}</li>}
        </ul>
      )}
    </div>
  );
}

function sentenceOf(problem: KeywordFileProblem, say: Say): string {
  switch (problem.kind) {
    case 'no-json':
      return say('pack_file_no_json');
    case 'no-keyword-file':
      return say('keywords_file_other');
    case 'newer-version':
      return say('pack_file_newer');
    case 'too-large':
      return say('keywords_file_too_large');
    case 'no-keywords':
      return say('keywords_file_empty');
    case 'unkept':
      return say('keywords_unkept');
    case 'bad-part':
      return say('keywords_file_bad_part', [
        problem.at,
        problem.what ?? say('keywords_file_no_words'),
        problem.where || '–',
      ]);
    case 'refused':
      return say('keywords_file_refused', [problem.at, problem.what, problemSentence(problem.problem, say)]);
  }
}
