import { readFileSync } from 'node:fs';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { askedReasons } from '../../src/audit/asked.ts';
import { DEFAULT_SURVEY, SURVEYS } from '../../src/audit/surveys.ts';
import type { Survey } from '../../src/model/survey.ts';
import { readSurveyFile } from '../../src/model/survey-file.ts';
import { surveyOf } from '../../src/model/user-survey.ts';
import { surveyProblem } from '../../src/views/options/surveys/survey-problem.ts';
import { makeSay } from '../../src/views/shared/say.ts';

const say = makeSay(messages, 'en');

/**
 * The survey that `--survey` names: an id of ours, or a file of the user's own (`FILE#ID` where it holds several). Without
 * a name the default; what is wrong with the name or the file as a text for people.
 */
export function surveyNamed(name: string | undefined): Survey | string {
  if (name === undefined) return DEFAULT_SURVEY;
  const ours = SURVEYS.find(({ id }) => id === name);
  if (ours !== undefined) return ours;
  const [, path = name, wanted] = /^(.*)#([a-z0-9-]+)$/s.exec(name) ?? [];
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return `There is no survey and no file called ${JSON.stringify(name)}. The surveys:\n${listOfSurveys()}`;
  }
  const { surveys, problems } = readSurveyFile(text);
  const sentences = problems.map((problem) => surveyProblem(problem, say)).join('\n');
  const found = surveys.filter(({ survey: { id } }) => wanted === undefined || id === wanted);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return surveyOf(first.survey);
  const ids = surveys.map(({ survey: { id } }) => id).join(', ');
  if (second !== undefined) return `${path} holds several surveys: write ${path}#ID with one of ${ids}.`;
  return surveys.length > 0
    ? `${path} has no survey with the id ${JSON.stringify(wanted)}. It has: ${ids}.`
    : `No survey could be read from ${path}.\n${sentences}`;
}

/** Every survey of ours, one a line, with how many reasons a feed would be compared over. */
export function listOfSurveys(): string {
  return SURVEYS.map(({ id, name, consumers, executives }) => {
    const reasons = askedReasons([consumers, executives]).length;
    return `  ${id.padEnd(26)}${name} (${reasons} of the twelve reasons)`;
  }).join('\n');
}
