import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import { readSurveyFile, surveyFileOf } from '../../../model/survey-file.ts';
import { REASON_IDS } from '../../../reasons/reasons.ts';
import { makeSay } from '../../shared/say.ts';
import { EXAMPLE_SURVEY } from './example-survey.ts';
import { surveyProblem } from './survey-problem.ts';
import type { SurveyProblem } from './surveys-props.ts';

const say = makeSay(en, 'en');
const README = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

it('the file that README.md shows is the example that the options page gives away, and can be read', () => {
  const shown = /```json\n(\{\n {2}"format": "feedgap-surveys".*?)```/s.exec(README)?.[1] ?? '';
  expect(readSurveyFile(shown)).toEqual({ surveys: [{ at: 1, survey: EXAMPLE_SURVEY }], problems: [] });
  const section = README.slice(README.indexOf('## A survey of your own'));
  for (const reason of REASON_IDS) expect(section).toContain(`\`${reason}\``);
});

describe('what is wrong with a file', () => {
  const place = { at: 2, what: null };
  const value = { side: 'consumers', reason: 'event', value: '-2' } as const;
  const problems: readonly SurveyProblem[] = [
    ...(['no-json', 'no-survey-file', 'newer-version', 'too-large', 'no-surveys', 'unkept'] as const).map(
      (kind) => ({ kind }),
    ),
    ...['', 'id', 'year', 'n', 'nExecutives', 'cautions', 'consumers', 'executives', 'citation'].map(
      (where) => ({ ...place, kind: 'part' as const, where }),
    ),
    { ...place, kind: 'unknown-reason', side: 'executives', key: 'fun' },
    { ...place, ...value, kind: 'no-number' },
    { ...place, ...value, kind: 'negative' },
    { ...place, ...value, kind: 'over-100' },
    { ...place, kind: 'too-few', side: 'consumers', count: 1 },
    { ...place, kind: 'too-few', side: 'executives', count: 3 },
    { ...place, kind: 'all-zero', side: 'consumers' },
    { ...place, kind: 'fractions', side: 'executives' },
    { ...place, kind: 'twice', id: 'pier' },
    { at: 2, what: 'Pier', kind: 'taken', id: 'pier' },
    { at: 2, what: 'Pier', kind: 'too-many', id: 'pier' },
  ];
  const sentences = problems.map((problem) => surveyProblem(problem, say));

  it('is a sentence of its own for each, that says which survey it is about, with every value put in', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    sentences.forEach((sentence, index) => {
      expect(sentence).toMatch(/^[A-Z].*[.]$/);
      expect(sentence).not.toMatch(/\$|undefined|null$/);
      if ('at' in (problems[index] ?? {}))
        expect(sentence).toMatch(/^Survey 2 \((no name|Pier)\) was left out\. /);
    });
  });

  it('names the twelve reasons where one is unknown', () => {
    const bad = { ...EXAMPLE_SURVEY, consumers: { ...EXAMPLE_SURVEY.consumers, fun: 40 } };
    const [problem] = readSurveyFile(surveyFileOf([bad])).problems;
    const sentence = problem && surveyProblem(problem, say);
    expect(sentence).toContain('“consumers.fun” is none of the twelve reasons');
    for (const reason of REASON_IDS) expect(sentence).toContain(reason);
  });
});
