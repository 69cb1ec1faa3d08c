import { useLayoutEffect, useRef } from 'preact/hooks';
import { ownSurveyId } from '../../../model/user-survey.ts';
import { sayCount } from '../../shared/say.ts';
import { FileButton } from '../file-button.tsx';
import { SurveyCard } from './survey-card.tsx';
import { ImportedSurveys } from './surveys-imported.tsx';
import type { SurveysProps } from './surveys-props.ts';

/** The section of the options page on the surveys that feeds are compared with. */
export function Surveys(props: SurveysProps) {
  const { surveys, own, chosen, lost, setAside, leftOut, refused, imported, say } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const count = surveys?.length ?? 0;
  const before = useRef(count);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its survey: the keyboard goes on from the head of the list.
    if (count < before.current) title.current?.focus();
    before.current = count;
  }, [count]);
  const fallback = surveys?.[0]?.name ?? '';
  return (
    <section aria-labelledby="surveys" class="surveys">
      <h2 id="surveys" ref={title} tabIndex={-1}>
        {say('surveys_title')}
      </h2>
      <p class="lead">{say('surveys_lead')}</p>
      {refused && <p role="alert">{say('surveys_refused')}</p>}
      {lost && <p role="alert">{say('surveys_lost', [fallback])}</p>}
      {setAside > 0 && <p class="lead">{sayCount(say, 'surveys_set_aside', setAside)}</p>}
      {surveys !== null && (
        <>
          <fieldset>
            <legend class="visually-hidden">{say('surveys_choose')}</legend>
            <ul class="survey-list">
              {surveys.map((survey) => (
                <SurveyCard
                  key={survey.id}
                  {...{ ...props, survey, fallback }}
                  isChosen={survey.id === chosen}
                  own={own.find(({ id }) => ownSurveyId(id) === survey.id)}
                />
              ))}
            </ul>
          </fieldset>
          <p class="note">{say('survey_shape')}</p>
        </>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{say('surveys_left_out')}</summary>
          <ul class="survey-cautions">
            {leftOut.map(({ id, name, why }) => (
              <li key={id}>{say('survey_left_out', [name, why])}</li>
            ))}
          </ul>
        </details>
      )}
      <h3>{say('own_survey_title')}</h3>
      <p class="note">{say('own_survey_lead')}</p>
      <p class="actions">
        <FileButton label={say('packs_import')} onFile={props.onImport} />
        <button type="button" class="button" onClick={props.onExample}>
          {say('survey_example')}
        </button>
      </p>
      <div role="status">{imported !== null && <ImportedSurveys {...{ imported, say }} />}</div>
    </section>
  );
}
