import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import { EXAMPLE_SURVEY as example } from '../views/options/surveys/example-survey.ts';
import { readSurveyFile, surveyFileOf } from './survey-file.ts';
import { UserSurvey } from './user-survey.ts';

const read = (...surveys: readonly unknown[]) =>
  readSurveyFile(JSON.stringify({ format: 'feedgap-surveys', version: 1, surveys }));
const problemsOf = (...surveys: readonly unknown[]) => read(...surveys).problems;
const at1 = { at: 1, what: example.name };
const consumers = { discount: 50, purchase: 40, reviews: 30, service: 20 };

describe('a file', () => {
  it('gives the surveys that were written into it, with or without a byte order mark', () => {
    const surveys = [example, { ...example, id: 'other', executives: null, nExecutives: null }];
    const expected = { surveys: surveys.map((survey, i) => ({ at: i + 1, survey })), problems: [] };
    for (const mark of ['', '\uFEFF']) expect(readSurveyFile(mark + surveyFileOf(surveys))).toEqual(expected);
  });

  it('that is none is told apart by what is wrong with it', () => {
    const kinds = (text: string) => readSurveyFile(text).problems.map(({ kind }) => kind);
    for (const broken of ['', '{"format": "feedgap-surv', 'reason;percent\ndiscount;61'])
      expect(kinds(broken)).toEqual(['no-json']);
    for (const other of ['null', '[]', '{"format":"feedgap-keywords","version":1,"surveys":[]}'])
      expect(kinds(other)).toEqual(['no-survey-file']);
    expect(kinds('{"format":"feedgap-surveys","version":2,"surveys":[]}')).toEqual(['newer-version']);
    expect(kinds('{"format":"feedgap-surveys","version":1,"surveys":[]}')).toEqual(['no-surveys']);
    expect(kinds(' '.repeat(1_000_001))).toEqual(['too-large']);
  });

  it('never brings down its reader, and gives only what can be kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, column) => {
        const { surveys, problems } = read(value, { ...example, consumers: column }, example);
        for (const { survey } of surveys) expect(UserSurvey.parse(survey)).toEqual(survey);
        expect(surveys.length + new Set(problems.map((problem) => 'at' in problem && problem.at)).size).toBe(
          3,
        );
      }),
    );
  });
});

describe('a survey', () => {
  it('needs no number of people, no executives and no cautions', () => {
    const { n, nExecutives, executives, cautions, ...least } = example;
    expect([n, nExecutives, executives, cautions.length]).not.toContain(null);
    const expected = { ...least, n: null, nExecutives: null, executives: null, cautions: [] };
    expect(read(least)).toEqual({ surveys: [{ at: 1, survey: expected }], problems: [] });
    expect(read({ ...example, n: null }).surveys[0]?.survey.n).toBeNull();
  });

  it('may say that nobody named a reason, which is not the same as not asking', () => {
    const [entry] = read({ ...example, executives: null, consumers: { ...consumers, ideas: 0 } }).surveys;
    expect(entry?.survey.consumers).toEqual({ ...consumers, ideas: 0 });
  });

  it('brings in nothing but what a survey has', () => {
    expect(read({ ...example, script: 'alert(1)' }).surveys).toEqual([{ at: 1, survey: example }]);
  });
});

describe('a percentage that is none', () => {
  it.each([
    [-3, 'negative', '-3'],
    [100.5, 'over-100', '100.5'],
    ['61', 'no-number', '"61"'],
    [null, 'no-number', 'null'],
  ] as const)('%j is %s', (value, kind, shown) => {
    expect(problemsOf({ ...example, consumers: { ...consumers, event: value } })).toEqual([
      { ...at1, kind, side: 'consumers', reason: 'event', value: shown },
    ]);
  });

  it('is named with all the others, so that the file can be mended at once', () => {
    const mistakes = problemsOf({
      ...example,
      year: '2026',
      consumers: { ...consumers, bargains: 4, service: -1 },
      executives: { ...consumers, discount: 101 },
    });
    expect(mistakes.map(({ kind }) => kind)).toEqual(['part', 'negative', 'unknown-reason', 'over-100']);
  });

  it('is told apart from shares, and from a column of zeros', () => {
    const each = (value: number) => ({ discount: value, purchase: value, reviews: value, service: value });
    expect(problemsOf({ ...example, executives: null, consumers: each(0.4) })).toEqual([
      { ...at1, kind: 'fractions', side: 'consumers' },
    ]);
    expect(problemsOf({ ...example, executives: null, consumers: each(0) })).toEqual([
      { ...at1, kind: 'all-zero', side: 'consumers' },
    ]);
  });
});

describe('reasons', () => {
  it('are the twelve, by their ids', () => {
    expect(problemsOf({ ...example, consumers: { ...consumers, entertainment: 48 } })).toEqual([
      { ...at1, kind: 'unknown-reason', side: 'consumers', key: 'entertainment' },
    ]);
  });

  it('are at least four, of executives among those that consumers were asked about', () => {
    const { service, ...three } = consumers;
    expect(problemsOf({ ...example, executives: null, consumers: three })).toEqual([
      { ...at1, kind: 'too-few', side: 'consumers', count: 3 },
    ]);
    expect(problemsOf({ ...example, consumers, executives: { ...three, ideas: service } })).toEqual([
      { ...at1, kind: 'too-few', side: 'executives', count: 3 },
    ]);
  });
});

describe('a part', () => {
  it.each([
    ['id', 'No spaces, please'],
    ['name', ''],
    ['citation', undefined],
    ['year', 2026.5],
    ['n', 0],
    ['n', 'many'],
    ['question', 7],
    ['consumers', [61, 55]],
    ['executives', 'unknown'],
    ['cautions', 'old'],
  ])('%s is named when it is %j', (where, value) => {
    const what = where === 'name' ? example.id : example.name;
    expect(problemsOf({ ...example, [where]: value })).toEqual([{ at: 1, what, kind: 'part', where }]);
  });

  it('names the survey by its place where it has no name', () => {
    expect(problemsOf(example, null)).toEqual([{ at: 2, what: null, kind: 'part', where: '' }]);
  });
});

it('takes the first of two surveys with one id', () => {
  const { surveys, problems } = read(example, { ...example, year: 2025 });
  expect(surveys).toEqual([{ at: 1, survey: example }]);
  expect(problems).toEqual([{ at: 2, what: example.name, kind: 'twice', id: example.id }]);
});
