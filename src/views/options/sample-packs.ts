/** Packs and imports to draw in tests. The sites are invented. */
import type { SitePack } from '../../model/site-pack.ts';
import type { ImportOutcome, OptionsProps } from './options-props.ts';

const PIER: SitePack = {
  version: 1,
  host: 'pier.example',
  created: '2026-11-20T09:30:00.000Z',
  containers: ['article[data-entry-id]', 'main > div > div > article', 'div.cell > article.c-x81'],
  fields: {
    title: [],
    text: ['div.body', ':scope > div'],
    author: ['a[href*="/people/"]'],
    time: ['time'],
    permalink: ['a[href*="/entries/"]'],
    likes: ['button'],
    comments: [':scope > footer > button:nth-of-type(2)'],
    shares: [],
  },
};

const LONG_HOST = 'a-rather-long-name-of-a-rowing-club.on-the-upper-river.example';

const IMPORTED: ImportOutcome = {
  file: 'feedgap-sites.json',
  hosts: ['pier.example', LONG_HOST],
  problems: [
    { kind: 'bad-part', at: 3, where: 'fields.text.0', host: null },
    { kind: 'bad-selector', at: 4, selector: 'article[', host: 'fell.example' },
    { kind: 'twice', at: 5, host: 'pier.example' },
  ],
};

type State = Pick<OptionsProps, 'packs' | 'setAside' | 'refused' | 'imported'>;

const TWO = [{ ...PIER, host: LONG_HOST }, PIER];

export const SAMPLE_OPTIONS = {
  loading: { packs: null, setAside: 0, refused: false, imported: null },
  empty: { packs: [], setAside: 0, refused: false, imported: null },
  list: { packs: TWO, setAside: 0, refused: false, imported: null },
  'set-aside': { packs: TWO, setAside: 1, refused: false, imported: null },
  imported: { packs: TWO, setAside: 0, refused: false, imported: IMPORTED },
  'nothing-imported': {
    packs: [],
    setAside: 0,
    refused: false,
    imported: { file: 'holiday.json', hosts: [], problems: [{ kind: 'no-json' }] },
  },
  refused: { packs: null, setAside: 0, refused: true, imported: null },
} as const satisfies Record<string, State>;
