import type { Benchmark, Fit, SurveyItem, UnmappedItem } from '../../../model/benchmark.ts';
import type { Survey } from '../../../model/survey.ts';
import { REASON_IDS } from '../../../reasons/reasons.ts';
import { percent } from '../../shared/figures.ts';
import { reasonName } from '../../shared/names.ts';
import type { MessageKey, Say } from '../../shared/say.ts';

interface DetailsProps {
  readonly survey: Survey;
  readonly say: Say;
}

/** Every figure with the item it stands for, whom and what was asked, what was not counted, and where it was read. */
export function SurveyDetails({ survey, say }: DetailsProps) {
  const { consumers, executives } = survey;
  const columns = executives === null ? [consumers] : [consumers, executives];
  const each = (part: (column: Benchmark) => string) => [...new Set(columns.map(part))];
  const unmapped = columns.flatMap((column) => column.unmapped);
  const sources = [...new Set(columns.flatMap((column) => column.sources))];
  return (
    <details>
      <summary>{say('survey_details')}</summary>
      <Figures {...{ survey, say }} />
      <dl>
        <Detail term={say('survey_base')} texts={each(({ base }) => base)} />
        <Detail term={say('survey_question')} texts={each(({ question }) => question)} />
        <Detail term={say('survey_when')} texts={each(({ fieldwork }) => fieldwork)} />
        <Detail term={say('survey_where')} texts={each(({ country }) => country)} />
        {unmapped.length > 0 && (
          <Detail term={say('survey_unmapped')} texts={unmapped.map((item) => unmappedSentence(item, say))} />
        )}
        {sources.length > 0 && (
          <div>
            <dt>{say('survey_sources')}</dt>
            {sources.map((source) => (
              <dd key={source}>
                <a href={source} target="_blank" rel="noopener noreferrer">
                  {source}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  );
}

function Detail({ term, texts }: { term: string; texts: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}

function Figures({ survey: { consumers, executives }, say }: DetailsProps) {
  const columns = executives === null ? [consumers] : [consumers, executives];
  const reasons = REASON_IDS.filter((reason) => columns.some(({ said }) => said[reason] !== undefined));
  return (
    <table class="survey-figures">
      <caption>{say('survey_figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('column_reason')}</th>
          {columns.map(({ side }) => (
            <th key={side} scope="col">
              {say(side)}
            </th>
          ))}
        </tr>
      </thead>
      {reasons.map((reason) => {
        const items = columns.flatMap((column) => column.items[reason] ?? []);
        return (
          <tbody key={reason}>
            <tr>
              <th scope="row">{reasonName(reason, say)}</th>
              {columns.map(({ side, said }) => (
                <td key={side}>{figure(said[reason], say)}</td>
              ))}
            </tr>
            {[...new Set(items.map((item) => itemSentence(item, say)))].map((sentence) => (
              <tr key={sentence} class="survey-item">
                <td colSpan={columns.length + 1}>{sentence}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function figure(said: number | undefined, say: Say): string {
  return said === undefined ? say('not_asked') : percent(said / 100, say);
}

const FITS: Readonly<Record<Fit, MessageKey>> = {
  exact: 'survey_fit_exact',
  close: 'survey_fit_close',
  partial: 'survey_fit_partial',
};

function itemSentence({ wording, fit, why }: SurveyItem, say: Say): string {
  return why === undefined
    ? say('survey_item_fit', [wording, say(FITS[fit])])
    : say('survey_item_fit_why', [wording, say(FITS[fit]), why]);
}

const UNMAPPED: Readonly<Record<UnmappedItem['why'], MessageKey>> = {
  'no-reason': 'survey_unmapped_no_reason',
  smaller: 'survey_unmapped_smaller',
  'several-reasons': 'survey_unmapped_several_reasons',
  'too-far': 'survey_unmapped_too_far',
};

function unmappedSentence({ wording, said, why }: UnmappedItem, say: Say): string {
  return say(UNMAPPED[why], [wording, percent(said / 100, say)]);
}
