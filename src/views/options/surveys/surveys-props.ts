import type { LeftOutSurvey, Survey } from '../../../model/survey.ts';
import type { SurveyFileProblem } from '../../../model/survey-file.ts';
import type { UserSurvey } from '../../../model/user-survey.ts';
import type { Say } from '../../shared/say.ts';

/**
 * What is wrong with a file or one survey in it. `taken`, `too-many`: fine, but not kept beside what is there; `unkept`:
 * the browser did not keep what was fine.
 */
export type SurveyProblem =
  | SurveyFileProblem
  | { readonly kind: 'taken' | 'too-many'; readonly at: number; readonly what: string; readonly id: string }
  | { readonly kind: 'unkept' };

/** What came of reading a file: how many surveys are kept now, and what was wrong with the rest. */
export interface SurveysImported {
  readonly file: string;
  readonly kept: number;
  readonly problems: readonly SurveyProblem[];
}

/** What the section shows. */
export interface SurveysState {
  /** Ours first, the default at the head, then the user's; `null` while they are looked up. */
  readonly surveys: readonly Survey[] | null;
  /** The user's as they are kept, for export. */
  readonly own: readonly UserSurvey[];
  /** Id of the one that audits use. */
  readonly chosen: string;
  /** The one that was chosen is gone; `chosen` is the default. */
  readonly lost: boolean;
  /** So many more are kept that this version cannot read. */
  readonly setAside: number;
  readonly leftOut: readonly LeftOutSurvey[];
  /** The browser refused to give or keep them. */
  readonly refused: boolean;
  readonly imported: SurveysImported | null;
}

export interface SurveysProps extends SurveysState {
  readonly say: Say;
  readonly onChoose: (id: string) => void;
  /** By the id that it is kept under. */
  readonly onDelete: (id: string) => void;
  readonly onExport: (survey: UserSurvey) => void;
  readonly onExample: () => void;
  readonly onImport: (file: File) => void;
}
