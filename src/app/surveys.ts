/** The surveys that feeds can be compared with: ours and the user's, and which of them audits use. */
import { LEFT_OUT } from '../audit/benchmarks/left-out.ts';
import { DEFAULT_SURVEY, SURVEYS } from '../audit/surveys.ts';
import type { Response } from '../browser/messages.ts';
import type { Survey } from '../model/survey.ts';
import {
  MOST_USER_SURVEYS,
  surveyOf,
  type SurveyRefusal,
  type SurveysKept,
  type UserSurvey,
} from '../model/user-survey.ts';
import type { Database } from '../store/database.ts';
import { allSurveys, chooseSurvey, chosenSurveyId, keepSurveys } from '../store/user-surveys.ts';

/** The survey that audits use: the user's choice, or the default where there is none or the chosen one is gone. */
export async function chosenSurvey(database: Database): Promise<Survey> {
  const id = await chosenSurveyId(database);
  return (id === null ? undefined : await surveyById(database, id)) ?? DEFAULT_SURVEY;
}

async function surveyById(database: Database, id: string): Promise<Survey | undefined> {
  const ours = SURVEYS.find((survey) => survey.id === id);
  if (ours !== undefined) return ours;
  return (await allSurveys(database)).records.map(surveyOf).find((survey) => survey.id === id);
}

/** All there is to choose from, and what is chosen. */
export async function surveysInReach(database: Database): Promise<Response<'surveys'>> {
  const { records: own, setAside } = await allSurveys(database);
  const surveys = [...SURVEYS, ...own.map(surveyOf)];
  const wanted = await chosenSurveyId(database);
  const found = surveys.find(({ id }) => id === wanted);
  return {
    surveys,
    own,
    chosen: (found ?? DEFAULT_SURVEY).id,
    lost: wanted !== null && found === undefined,
    setAside,
    leftOut: [...LEFT_OUT],
  };
}

/** Keeps those that are new. One of the same id that says the same is kept already; one that says otherwise is refused. */
export async function addSurveys(database: Database, surveys: readonly UserSurvey[]): Promise<SurveysKept> {
  // Ids of records that this version cannot read are taken too: they would be lost.
  const taken = new Set(await database.getAllKeys('surveys'));
  const there = new Map((await allSurveys(database)).records.map((survey) => [survey.id, survey]));
  const fresh: UserSurvey[] = [];
  const kept: string[] = [];
  const refused: SurveyRefusal[] = [];
  for (const survey of surveys) {
    const { id } = survey;
    if (isSame(there.get(id), survey)) kept.push(id);
    else if (taken.has(id)) refused.push({ id, why: 'taken' });
    else if (taken.size >= MOST_USER_SURVEYS) refused.push({ id, why: 'too-many' });
    else {
      taken.add(id);
      there.set(id, survey);
      fresh.push(survey);
      kept.push(id);
    }
  }
  await keepSurveys(database, fresh);
  return { kept, refused };
}

function isSame(one: UserSurvey | undefined, other: UserSurvey): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** Chooses one of those in reach; any other id changes nothing. */
export async function chooseAmong(database: Database, id: string): Promise<void> {
  if ((await surveyById(database, id)) !== undefined) await chooseSurvey(database, id);
}
