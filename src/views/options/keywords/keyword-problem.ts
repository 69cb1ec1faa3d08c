import type { KeywordProblemKind } from '../../../model/user-keyword.ts';
import { MOST_USER_KEYWORDS } from '../../../model/user-keyword.ts';
import type { MessageKey, Say } from '../../shared/say.ts';
import type { DraftProblem } from './keywords-props.ts';

const SENTENCES: Readonly<Record<KeywordProblemKind, MessageKey>> = {
  regexp: 'keyword_regexp',
  nothing: 'keyword_nothing',
  anything: 'keyword_anything',
  'one-letter': 'keyword_one_letter',
  'no-weight': 'keyword_no_weight',
  'no-entry': 'keyword_no_entry',
  'no-language': 'keyword_no_language',
  'too-many': 'keyword_too_many',
  twice: 'keyword_twice',
  'not-opened': 'keyword_not_opened',
  'not-closed': 'keyword_not_closed',
  'no-slot': 'keyword_no_slot',
  'no-group': 'keyword_no_group',
  'no-word': 'keyword_no_word',
  'two-stars': 'keyword_two_stars',
  'short-beginning': 'keyword_short_beginning',
  'short-end': 'keyword_short_end',
  'too-many-readings': 'keyword_too_many_readings',
  'too-long': 'keyword_too_long',
};

/** What is wrong with an entry, and what to do. */
export function problemSentence(problem: DraftProblem, say: Say): string {
  if (problem.kind === 'unkept') return say('keywords_unkept');
  if (problem.kind === 'too-many') return say('keyword_too_many', [MOST_USER_KEYWORDS]);
  return say(SENTENCES[problem.kind], [problem.part]);
}
