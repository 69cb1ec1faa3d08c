import { REASON_IDS } from '../../../reasons/reasons.ts';
import { MOST_USER_SURVEYS } from '../../../model/user-survey.ts';
import { sayCount, type Say } from '../../shared/say.ts';
import type { SurveyProblem } from './surveys-props.ts';

/** What happened, what it means, and what to do: one message. */
export function surveyProblem(problem: SurveyProblem, say: Say): string {
  switch (problem.kind) {
    case 'no-json':
      return say('pack_file_no_json');
    case 'no-survey-file':
      return say('survey_file_other');
    case 'newer-version':
      return say('pack_file_newer');
    case 'too-large':
      return say('survey_file_too_large');
    case 'no-surveys':
      return say('survey_file_empty');
    case 'unkept':
      return say('survey_unkept');
    default:
      return mistake(problem, say);
  }
}

type Mistake = Extract<SurveyProblem, { readonly at: number }>;

function mistake(problem: Mistake, say: Say): string {
  const { at } = problem;
  const place = [at, problem.what ?? say('survey_no_name')] as const;
  switch (problem.kind) {
    case 'part':
      return badPart(problem.where, place, say);
    case 'unknown-reason': {
      const where = `${problem.side}.${problem.key}`;
      return say('survey_unknown_reason', [...place, where, REASON_IDS.join(', ')]);
    }
    case 'no-number':
      return say('survey_no_number', [...place, `${problem.side}.${problem.reason}`, problem.value]);
    case 'negative':
      return say('survey_negative', [...place, `${problem.side}.${problem.reason}`, problem.value]);
    case 'over-100':
      return say('survey_over_100', [...place, `${problem.side}.${problem.reason}`, problem.value]);
    case 'too-few':
      return problem.side === 'consumers'
        ? sayCount(say, 'survey_too_few', problem.count, place)
        : sayCount(say, 'survey_too_few_executives', problem.count, place);
    case 'all-zero':
      return say('survey_all_zero', [...place, problem.side]);
    case 'fractions':
      return say('survey_fractions', [...place, problem.side]);
    case 'twice':
      return say('survey_twice', [...place, problem.id]);
    case 'taken':
      return say('survey_taken', [...place, problem.id]);
    case 'too-many':
      return say('survey_too_many', [...place, MOST_USER_SURVEYS]);
  }
}

function badPart(where: string, place: readonly [number, string], say: Say): string {
  switch (where) {
    case '':
      return say('survey_bad_entry', place);
    case 'id':
      return say('survey_bad_id', place);
    case 'year':
      return say('survey_bad_year', place);
    case 'cautions':
      return say('survey_bad_cautions', place);
    case 'n':
    case 'nExecutives':
      return say('survey_bad_people', [...place, where]);
    case 'consumers':
    case 'executives':
      return say('survey_bad_column', [...place, where]);
    default:
      return say('survey_bad_text', [...place, where]);
  }
}
