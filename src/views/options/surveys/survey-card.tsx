import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Survey } from '../../../model/survey.ts';
import type { UserSurvey } from '../../../model/user-survey.ts';
import { Ask } from '../ask.tsx';
import { SurveyDetails } from './survey-details.tsx';
import { SurveyShape } from './survey-shape.tsx';
import { surveyCautions, surveyFacts, surveyReading } from './survey-words.ts';
import type { SurveysProps } from './surveys-props.ts';

interface CardProps extends Pick<SurveysProps, 'say' | 'onChoose' | 'onDelete' | 'onExport'> {
  readonly survey: Survey;
  readonly isChosen: boolean;
  /** As it is kept, if it is the user's. */
  readonly own: UserSurvey | undefined;
  /** Name of the survey that audits go back to when the chosen one is deleted. */
  readonly fallback: string;
}

/** One survey: its shape, its source, how it was read and its limits, all in view before it is chosen. */
export function SurveyCard({ survey, isChosen, own, say, onChoose, ...rest }: CardProps) {
  const id = `survey-${survey.id}`;
  return (
    <li class="survey">
      <input
        type="radio"
        name="survey"
        id={id}
        checked={isChosen}
        aria-describedby={`${id}-facts`}
        onChange={() => {
          onChoose(survey.id);
        }}
      />
      <div class="survey-words">
        <h3>
          <label for={id}>{survey.name}</label>
          {isChosen && <span class="survey-in-use">{say('survey_in_use')}</span>}
        </h3>
        <div id={`${id}-facts`}>
          {surveyFacts(survey, say).map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
        <p class="note">{survey.consumers.citation}</p>
        <p class="note">{surveyReading(survey, say).join(' ')}</p>
        <ul class="survey-cautions">
          {surveyCautions(survey, say).map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <SurveyDetails {...{ survey, say }} />
        {own !== undefined && <OwnActions {...{ own, isChosen, say, describedBy: id, ...rest }} />}
      </div>
      <SurveyShape {...{ survey, say }} />
    </li>
  );
}

interface OwnProps extends Pick<CardProps, 'say' | 'onDelete' | 'onExport' | 'isChosen' | 'fallback'> {
  readonly own: UserSurvey;
}

/** What can be done with a survey of the user's. Deleting asks first. */
function OwnActions({ own, isChosen, fallback, say, onDelete, onExport }: OwnProps) {
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !asking) remove.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const name = `survey-own-${own.id}-facts`;
  if (asking)
    return (
      <Ask
        id={`question-survey-${own.id}`}
        question={
          isChosen
            ? say('survey_delete_question_in_use', [own.name, fallback])
            : say('survey_delete_question', [own.name])
        }
        confirm={say('pack_delete')}
        say={say}
        answer={(confirmed) => {
          setAsking(false);
          if (confirmed) onDelete(own.id);
        }}
      />
    );
  return (
    <p class="actions">
      <button
        type="button"
        class="button"
        aria-describedby={name}
        onClick={() => {
          onExport(own);
        }}
      >
        {say('pack_export')}
      </button>
      <button
        ref={remove}
        type="button"
        class="button button-quiet"
        aria-describedby={name}
        onClick={() => {
          setAsking(true);
        }}
      >
        {say('pack_delete')}
      </button>
    </p>
  );
}
