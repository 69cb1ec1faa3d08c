import { sayCount, sayList, type Say } from '../shared/say.ts';
import type { ImportOutcome, OptionsProps } from './options-props.ts';
import type { PackProblem } from './read-pack-file.ts';

interface ImportedProps extends Pick<OptionsProps, 'say'> {
  readonly imported: ImportOutcome;
}

/** What came of a file: the sites that were taken over, and a sentence for each thing that was wrong. */
export function Imported({ imported, say }: ImportedProps) {
  const { file, hosts, problems } = imported;
  return (
    <div class="imported">
      <p>
        <b>
          {hosts.length > 0
            ? sayCount(say, 'packs_imported', hosts.length, [file, sayList(say, hosts)])
            : say('packs_imported_none', [file])}
        </b>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>{sentenceOf(problem, say)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentenceOf(problem: PackProblem, say: Say): string {
  switch (problem.kind) {
    case 'no-json':
      return say('pack_file_no_json');
    case 'no-pack-file':
      return say('pack_file_other');
    case 'newer-version':
      return say('pack_file_newer');
    case 'too-large':
      return say('pack_file_too_large');
    case 'no-packs':
      return say('pack_file_empty');
    case 'bad-part':
      return say('pack_file_bad_part', [
        problem.at,
        problem.host ?? say('pack_file_no_host'),
        problem.where || '–',
      ]);
    case 'bad-selector':
      return say('pack_file_bad_selector', [problem.at, problem.host, problem.selector]);
    case 'twice':
      return say('pack_file_twice', [problem.at, problem.host]);
  }
}
