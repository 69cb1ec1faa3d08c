/** The user's keywords in every state, to draw in tests. Brands and posts are invented. */
import type { UserKeyword } from '../../../model/user-keyword.ts';
import type { KeywordsState } from './keywords-props.ts';

const KEYWORDS: readonly UserKeyword[] = [
  {
    id: 'k1',
    action: 'add',
    say: 'tasting evening*',
    reason: 'event',
    weight: 7,
    lang: 'en',
    brand: '@larkmoor',
    platform: 'instagram',
  },
  {
    id: 'k2',
    action: 'change',
    entry: 'discount: <percent> off',
    reason: 'discount',
    weight: -1.5,
    lang: null,
    brand: null,
    platform: null,
  },
  { id: 'k3', action: 'mute', entry: 'word: kettle', lang: 'en', brand: null, platform: 'pier.example' },
  {
    id: 'k4',
    action: 'add',
    say: 'we',
    reason: 'community',
    weight: 1.5,
    lang: null,
    brand: null,
    platform: null,
  },
];

const EMPTY: KeywordsState = {
  keywords: [],
  setAside: 0,
  idle: [],
  languages: ['de', 'en', 'ja'],
  brands: ['fell', 'larkmoor'],
  platforms: ['instagram', 'pier.example', 'x'],
  refused: false,
  use: { posts: 0, use: [] },
  found: null,
  imported: null,
};

const LIST: KeywordsState = {
  ...EMPTY,
  keywords: KEYWORDS,
  idle: [{ id: 'k3', problem: { kind: 'no-entry', part: 'word: kettle' } }],
  use: {
    posts: 240,
    use: [
      {
        id: 'k1',
        posts: 80,
        fires: 12,
        tips: 3,
        conflicts: [{ entry: 'join us [for] (a|an|our) .. evening', reason: 'connected', posts: 4 }],
      },
      { id: 'k2', posts: 240, fires: 0, tips: 0, conflicts: [] },
      { id: 'k3', posts: 0, fires: 0, tips: 0, conflicts: [] },
      { id: 'k4', posts: 240, fires: 190, tips: 1, conflicts: [] },
    ],
  },
};

export const SAMPLE_KEYWORDS = {
  loading: { ...EMPTY, keywords: null, use: null },
  empty: EMPTY,
  counting: { ...LIST, use: null },
  list: LIST,
  found: {
    ...EMPTY,
    found: [
      {
        entry: 'discount: <percent> off',
        label: '<percent> off',
        lang: 'en',
        aspect: 'discount',
        weight: 3.2,
      },
      { entry: 'word: kettle', label: 'kettle', lang: 'en', aspect: 'entertain', weight: -0.4 },
    ],
  },
  'found-none': { ...EMPTY, found: [] },
  imported: {
    ...LIST,
    setAside: 2,
    imported: {
      file: 'feedgap-keywords.json',
      kept: 2,
      problems: [
        { kind: 'bad-part', at: 3, where: 'weight', what: 'open day' },
        { kind: 'bad-part', at: 4, where: '', what: null },
        { kind: 'refused', at: 5, what: '\\d+ off', problem: { kind: 'regexp', part: '' } },
        { kind: 'refused', at: 6, what: '<colour>', problem: { kind: 'no-slot', part: '<colour>' } },
      ],
    },
  },
  'nothing-imported': {
    ...EMPTY,
    imported: { file: 'holiday.json', kept: 0, problems: [{ kind: 'no-json' }] },
  },
  refused: { ...EMPTY, keywords: null, use: null, refused: true },
} as const satisfies Record<string, KeywordsState>;
