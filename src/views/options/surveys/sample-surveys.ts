/** The section on surveys in every state, to draw in tests. The surveys are invented. */
import type { Benchmark } from '../../../model/benchmark.ts';
import type { Survey } from '../../../model/survey.ts';
import { surveyOf, type UserSurvey } from '../../../model/user-survey.ts';
import { EXAMPLE_SURVEY } from './example-survey.ts';
import type { SurveysState } from './surveys-props.ts';

const COLUMN: Benchmark = {
  id: 'pier-2010-consumers',
  side: 'consumers',
  shortName: 'Pier 2010',
  citation: 'Pier Institute: What visitors want. 2010',
  year: 2010,
  n: 1234,
  country: 'UK',
  fieldwork: 'May 2010, online',
  base: 'Visitors who follow a pier',
  question: 'Why do you follow piers?',
  readFrom: 'write-ups',
  sources: ['https://pier.example/a-rather-long-address-of-a-write-up-of-what-visitors-of-piers-want'],
  cautions: ['Asked on a rainy day.', 'Several answers were allowed.'],
  said: {
    discount: 61,
    purchase: 55,
    reviews: 53,
    'general-info': 53,
    'exclusive-info': 52,
    'new-products': 51,
    opinion: 49,
    service: 37,
    event: 34,
    connected: 33,
    ideas: 30,
    community: 22,
  },
  items: {
    discount: { wording: 'Cheap tickets', fit: 'exact' },
    event: { wording: 'Prize draws, tickets', fit: 'partial', why: 'Draws are named first.' },
  },
  unmapped: [
    { wording: 'The sea air', said: 80, why: 'no-reason' },
    { wording: 'Very cheap tickets', said: 12, why: 'smaller' },
  ],
  sourcesPerNumber: { discount: 2, event: 1 },
};

const PIER: Survey = {
  id: 'pier-2010',
  name: 'Pier 2010',
  consumers: COLUMN,
  executives: {
    ...COLUMN,
    id: 'pier-2010-executives',
    side: 'executives',
    n: 87,
    cautions: ['They rated all alike.'],
  },
};
const FELL: Survey = {
  id: 'fell-2019',
  name: 'Fell 2019',
  consumers: {
    ...COLUMN,
    id: 'fell-2019-consumers',
    n: null,
    readFrom: 'publisher',
    said: { discount: 38, 'general-info': 40, 'new-products': 50, community: 36 },
    unmapped: [],
  },
  executives: null,
};
const OWN: readonly UserSurvey[] = [
  EXAMPLE_SURVEY,
  {
    ...EXAMPLE_SURVEY,
    id: 'short',
    name: 'Short one',
    n: null,
    executives: null,
    nExecutives: null,
    consumers: { discount: 40, reviews: 20, service: 0, ideas: 10 },
  },
];

const LIST: SurveysState = {
  surveys: [PIER, FELL, ...OWN.map(surveyOf)],
  own: OWN,
  chosen: 'pier-2010',
  lost: false,
  setAside: 0,
  leftOut: [{ id: 'moor-2012', name: 'Moor 2012', why: 'Two reasons.' }],
  refused: false,
  imported: null,
};
const what = 'Moor 2026';

export const SAMPLE_SURVEYS = {
  loading: { ...LIST, surveys: null, own: [], leftOut: [] },
  list: LIST,
  lost: { ...LIST, lost: true, setAside: 2 },
  refused: { ...LIST, surveys: null, own: [], leftOut: [], refused: true },
  imported: {
    ...LIST,
    imported: {
      file: 'surveys.json',
      kept: 1,
      problems: [
        { kind: 'part', at: 2, what: null, where: 'year' },
        { kind: 'unknown-reason', at: 3, what, side: 'consumers', key: 'entertainment' },
        { kind: 'negative', at: 3, what, side: 'executives', reason: 'event', value: '-4' },
        { kind: 'too-few', at: 4, what, side: 'consumers', count: 3 },
        { kind: 'taken', at: 5, what, id: 'larkmoor-2026' },
      ],
    },
  },
  'nothing-imported': {
    ...LIST,
    imported: { file: 'holiday.json', kept: 0, problems: [{ kind: 'no-json' }] },
  },
} as const satisfies Record<string, SurveysState>;
