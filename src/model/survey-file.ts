/**
 * Reads a file of surveys that a user wrote. What is wrong is said as data, one entry for each mistake, so that a person
 * can mend all of a file at once; whoever shows it has the words. Surveys without a mistake are given even if others have
 * one, and of two with one id the first.
 */
import * as z from 'zod/mini';
import { REASON_IDS, type Reason } from '../reasons/reasons.ts';
import { FEWEST_REASONS, UserSurvey } from './user-survey.ts';

export type SurveySide = 'consumers' | 'executives';

/** `at`: which survey of the file, from 1; `what`: its name or id, `null` if it has none that could be shown. */
interface Place {
  readonly at: number;
  readonly what: string | null;
}

/**
 * `part`: something is missing or of the wrong kind, `where` names it ("year"), empty for the whole survey ·
 * `unknown-reason` · `no-number`, `negative`, `over-100`: a percentage that is none · `too-few`: under four reasons (for
 * executives: that consumers were asked about too) · `all-zero` · `fractions`: all between 0 and 1, so shares rather than
 * percent · `twice`: a second survey of one id.
 */
export type SurveyMistake = Place &
  (
    | { readonly kind: 'part'; readonly where: string }
    | { readonly kind: 'unknown-reason'; readonly side: SurveySide; readonly key: string }
    | {
        readonly kind: 'no-number' | 'negative' | 'over-100';
        readonly side: SurveySide;
        readonly reason: Reason;
        readonly value: string;
      }
    | { readonly kind: 'too-few'; readonly side: SurveySide; readonly count: number }
    | { readonly kind: 'all-zero' | 'fractions'; readonly side: SurveySide }
    | { readonly kind: 'twice'; readonly id: string }
  );

export type SurveyFileProblem =
  | { readonly kind: 'no-json' | 'no-survey-file' | 'newer-version' | 'too-large' | 'no-surveys' }
  | SurveyMistake;

export interface SurveyFileContent {
  /** Each with its place in the file, from 1. */
  readonly surveys: readonly { readonly at: number; readonly survey: UserSurvey }[];
  readonly problems: readonly SurveyFileProblem[];
}

const FORMAT = 'feedgap-surveys';
/** In characters: far more than 50 surveys need. */
const LARGEST_FILE = 1_000_000;
/** As long as a name or a value is worth showing. */
const LONGEST_SHOWN = 60;

const SurveyFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  surveys: z.array(z.unknown()).check(z.maxLength(1000)),
});

export function readSurveyFile(text: string): SurveyFileContent {
  const only = (kind: 'no-json' | 'no-survey-file' | 'newer-version' | 'too-large' | 'no-surveys') => ({
    surveys: [],
    problems: [{ kind }],
  });
  if (text.length > LARGEST_FILE) return only('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return only('no-json');
  }
  const file = SurveyFile.safeParse(content);
  if (!file.success) return only(isNewer(content) ? 'newer-version' : 'no-survey-file');
  if (file.data.surveys.length === 0) return only('no-surveys');
  const surveys: { at: number; survey: UserSurvey }[] = [];
  const problems: SurveyFileProblem[] = [];
  file.data.surveys.forEach((raw, index) => {
    const place = { at: index + 1, what: nameOf(raw) };
    const mistakes = mistakesIn(raw, place);
    const survey = mistakes.length === 0 ? UserSurvey.parse(raw) : undefined;
    if (survey === undefined) problems.push(...mistakes);
    else if (surveys.some(({ survey: { id } }) => id === survey.id))
      problems.push({ ...place, kind: 'twice', id: survey.id });
    else surveys.push({ at: place.at, survey });
  });
  return { surveys, problems };
}

/** What `readSurveyFile` reads: the surveys as a person can read them. */
export function surveyFileOf(surveys: readonly UserSurvey[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, surveys }, null, 2)}\n`;
}

function isNewer(content: unknown): boolean {
  if (!isRecord(content)) return false;
  const { format, version } = content;
  return format === FORMAT && typeof version === 'number' && version > 1;
}

function mistakesIn(raw: unknown, place: Place): SurveyMistake[] {
  if (!isRecord(raw)) return [{ ...place, kind: 'part', where: '' }];
  const { consumers, executives } = raw;
  const columns = [
    ...columnMistakes(consumers, 'consumers', place),
    ...(executives === undefined || executives === null
      ? []
      : columnMistakes(executives, 'executives', place)),
  ];
  if (columns.length === 0 && isRecord(consumers) && isRecord(executives)) {
    const count = Object.keys(executives).filter((reason) => reason in consumers).length;
    if (count < FEWEST_REASONS) columns.push({ ...place, kind: 'too-few', side: 'executives', count });
  }
  // The columns have been looked at with more care than the schema has words for.
  const issues = UserSurvey.safeParse(raw).error?.issues ?? [];
  const parts = new Set(issues.map(({ path }) => String(path[0])));
  const others = [...parts].filter((part) => part !== 'consumers' && part !== 'executives');
  return [...others.map((where) => ({ ...place, kind: 'part' as const, where })), ...columns];
}

function columnMistakes(raw: unknown, side: SurveySide, place: Place): SurveyMistake[] {
  if (!isRecord(raw)) return [{ ...place, kind: 'part', where: side }];
  const mistakes: SurveyMistake[] = [];
  const values: number[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const reason = REASON_IDS.find((id) => id === key);
    if (reason === undefined) {
      mistakes.push({ ...place, kind: 'unknown-reason', side, key: shown(key) });
      continue;
    }
    const number = typeof value === 'number' ? value : Number.NaN;
    if (Number.isFinite(number) && number >= 0 && number <= 100) {
      values.push(number);
      continue;
    }
    const kind = number < 0 ? 'negative' : number > 100 ? 'over-100' : 'no-number';
    mistakes.push({ ...place, kind, side, reason, value: shown(valueText(value)) });
  }
  if (mistakes.length > 0) return mistakes;
  if (values.length < FEWEST_REASONS) return [{ ...place, kind: 'too-few', side, count: values.length }];
  if (values.every((value) => value === 0)) return [{ ...place, kind: 'all-zero', side }];
  return values.every((value) => value <= 1) ? [{ ...place, kind: 'fractions', side }] : [];
}

function nameOf(raw: unknown): string | null {
  if (!isRecord(raw)) return null;
  const name = [raw['name'], raw['id']].find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? shown(name.trim()) : null;
}

/** As it stands in the file; JSON has no word for a number that is too large for it. */
function valueText(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function shown(text: string): string {
  // By code points: half an emoji is a broken one.
  const characters = Array.from(text);
  return characters.length <= LONGEST_SHOWN ? text : `${characters.slice(0, LONGEST_SHOWN).join('')}…`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
