import { ownSurveyId, UserSurvey } from '../model/user-survey.ts';
import type { Database } from './database.ts';
import { ChosenSurvey, parseKept, type Kept } from './records.ts';

/** Keeps a user's surveys, all or none; one with an id that is there already replaces it. */
export async function keepSurveys(database: Database, surveys: readonly UserSurvey[]): Promise<void> {
  const transaction = database.transaction('surveys', 'readwrite');
  await Promise.all(surveys.map((survey) => transaction.store.put(survey)));
  await transaction.done;
}

/** Every survey of the user's, sorted by id. */
export async function allSurveys(database: Database): Promise<Kept<UserSurvey>> {
  return parseKept(UserSurvey, await database.getAll('surveys'), 'surveys');
}

/** Deletes one; nothing happens if it is not there. If it was the chosen one, none is chosen any more. */
export async function deleteSurvey(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['surveys', 'choices'], 'readwrite');
  const choices = transaction.objectStore('choices');
  await transaction.objectStore('surveys').delete(id);
  if ((await choices.get('survey'))?.id === ownSurveyId(id)) await choices.delete('survey');
  await transaction.done;
}

/** Chooses the survey for all audits from now on, by its id. */
export async function chooseSurvey(database: Database, id: string): Promise<void> {
  await database.put('choices', { key: 'survey', id });
}

/** The id of the chosen survey; `null`: none was chosen, or the record cannot be read. It may name one that is gone. */
export async function chosenSurveyId(database: Database): Promise<string | null> {
  const kept = await database.get('choices', 'survey');
  const { records } = parseKept(ChosenSurvey, kept === undefined ? [] : [kept], 'choices');
  return records[0]?.id ?? null;
}
