/** What the section on surveys asks of the background, and its files. */
import { send } from '../../../browser/messages.ts';
import { readSurveyFile, surveyFileOf } from '../../../model/survey-file.ts';
import type { Say } from '../../shared/say.ts';
import { download } from '../download.ts';
import { EXAMPLE_SURVEY } from './example-survey.ts';
import type { SurveyProblem, SurveysState } from './surveys-props.ts';
import { Surveys } from './surveys.tsx';

const FRESH: SurveysState = {
  surveys: null,
  own: [],
  chosen: '',
  lost: false,
  setAside: 0,
  leftOut: [],
  refused: false,
  imported: null,
};

export interface SurveysSection {
  readonly draw: () => preact.JSX.Element;
  readonly load: () => Promise<void>;
}

/** @param redraw called whenever there is something new to show */
export function openSurveys(say: Say, redraw: () => void): SurveysSection {
  let state = FRESH;
  const set = (change: Partial<SurveysState>) => {
    state = { ...state, ...change };
    redraw();
  };
  /** Does something to the surveys and shows what they are now. */
  const change = async (work: () => Promise<unknown>) => {
    try {
      await work();
      set({ ...(await send('surveys', null)), refused: false });
    } catch (error) {
      console.error('Feedgap could not keep or look up the surveys:', error);
      set({ refused: true });
    }
  };
  const take = async (file: File) => {
    const { surveys, problems: unread } = readSurveyFile(await file.text());
    const problems: SurveyProblem[] = [...unread];
    let kept = 0;
    try {
      if (surveys.length > 0) {
        const outcome = await send('keep-surveys', { surveys: surveys.map(({ survey }) => survey) });
        kept = outcome.kept.length;
        const whyOf = new Map(outcome.refused.map(({ id, why }) => [id, why]));
        for (const { at, survey } of surveys) {
          const kind = whyOf.get(survey.id);
          if (kind !== undefined) problems.push({ kind, at, what: survey.name, id: survey.id });
        }
      }
    } catch (error) {
      console.error('Feedgap could not keep the surveys of the file:', error);
      problems.push({ kind: 'unkept' });
    }
    set({ imported: { file: file.name, kept, problems } });
    await load();
  };
  const load = () => change(() => Promise.resolve());

  return {
    load,
    draw: () => (
      <Surveys
        {...state}
        say={say}
        onChoose={(id) => void change(() => send('choose-survey', { id }))}
        onDelete={(id) => void change(() => send('delete-survey', { id }))}
        onExport={(survey) => {
          download(`feedgap-survey-${survey.id}.json`, surveyFileOf([survey]));
        }}
        onExample={() => {
          download('feedgap-survey-example.json', surveyFileOf([EXAMPLE_SURVEY]));
        }}
        onImport={(file) => void take(file)}
      />
    ),
  };
}
