/** What a survey card says of a survey before it can be chosen. */
import type { Benchmark } from '../../../model/benchmark.ts';
import type { Survey } from '../../../model/survey.ts';
import { REASON_IDS, type Reason } from '../../../reasons/reasons.ts';
import { reasonName } from '../../shared/names.ts';
import { sayCount, sayList, type MessageKey, type Say } from '../../shared/say.ts';

const columnsOf = ({ consumers, executives }: Survey): Benchmark[] =>
  executives === null ? [consumers] : [consumers, executives];

/** The reasons that a feed would be compared over: those that all columns have. */
function comparedReasons(survey: Survey): Reason[] {
  return REASON_IDS.filter((reason) => columnsOf(survey).every(({ said }) => said[reason] !== undefined));
}

/** How many were asked and when; then, in sentences, about what and on which side. */
export function surveyFacts(survey: Survey, say: Say): readonly [string, string] {
  const { consumers, executives } = survey;
  const people = [
    consumers.n === null ? say('survey_consumers_unknown') : sayCount(say, 'survey_consumers', consumers.n),
    ...(executives?.n ? [sayCount(say, 'survey_executives', executives.n)] : []),
  ];
  const asked = comparedReasons(survey).length;
  return [
    // Years are names, not amounts: no thousands separator.
    say('survey_asked_when', [sayList(say, people), String(consumers.year)]),
    [
      asked === REASON_IDS.length
        ? say('survey_asked_all')
        : sayCount(say, executives === null ? 'survey_asked' : 'survey_asked_both', asked),
      ...(executives === null ? [say('survey_no_executives')] : []),
    ].join(' '),
  ];
}

const READ_FROM: Readonly<Record<Benchmark['readFrom'], MessageKey>> = {
  publisher: 'survey_read_publisher',
  'write-ups': 'survey_read_write_ups',
  'user-file': 'survey_read_file',
};

/** How its numbers were read, and how many of them a second source confirms. */
export function surveyReading(survey: Survey, say: Say): string[] {
  const counts = columnsOf(survey).flatMap(({ sourcesPerNumber }) => Object.values(sourcesPerNumber));
  const second = counts.filter((sources) => sources > 1).length;
  return [
    say(READ_FROM[survey.consumers.readFrom]),
    ...(counts.length === 0
      ? []
      : [
          second === 0
            ? say('survey_second_source_none')
            : sayCount(say, 'survey_second_source', second, [counts.length]),
        ]),
  ];
}

/** Its limits, each once. */
export function surveyCautions(survey: Survey, say: Say): string[] {
  const { consumers, executives } = survey;
  const zeros = REASON_IDS.filter((reason) => columnsOf(survey).some(({ said }) => said[reason] === 0));
  const names = sayList(
    say,
    zeros.map((reason) => reasonName(reason, say)),
  );
  return [
    ...(consumers.n === null ? [say('survey_n_unknown')] : []),
    ...(executives !== null && executives.n === null ? [say('survey_executives_n_unknown')] : []),
    ...(zeros.length > 0 ? [sayCount(say, 'survey_zero', zeros.length, [names])] : []),
    ...new Set(columnsOf(survey).flatMap(({ cautions }) => cautions)),
  ];
}
