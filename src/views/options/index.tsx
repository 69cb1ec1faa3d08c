/**
 * The entry of the options page: asks the background for the packs, draws them, and reads and writes files. The sections
 * on surveys and keywords do the same for themselves (`surveys/open-surveys.tsx`, `keywords/open-keywords.tsx`); no other
 * file here talks to the browser.
 */
import { render } from 'preact';
import { send } from '../../browser/messages.ts';
import type { SitePack } from '../../model/site-pack.ts';
import { browserSay } from '../shared/browser-say.ts';
import { download } from './download.ts';
import { openKeywords } from './keywords/open-keywords.tsx';
import { Options } from './options.tsx';
import type { ImportOutcome } from './options-props.ts';
import { packFileOf, readPackFile } from './read-pack-file.ts';
import { openSurveys } from './surveys/open-surveys.tsx';

async function open(): Promise<void> {
  const say = browserSay();
  document.documentElement.lang = say.locale;
  document.title = say('options_title');
  let packs: readonly SitePack[] | null = null;
  let setAside = 0;
  let refused = false;
  let imported: ImportOutcome | null = null;

  const draw = (): void => {
    render(
      <Options
        {...{ packs, setAside, refused, imported, say }}
        onDelete={(host) => void change(() => send('delete-pack', { host }))}
        onExport={save}
        onImport={(file) => void take(file)}
        surveys={surveys.draw()}
        ownKeywords={keywords.draw()}
      />,
      document.body,
    );
  };
  const surveys = openSurveys(say, draw);
  const keywords = openKeywords(say, draw);
  /** Does something to the packs and shows what they are now; true if the browser let it happen. */
  const change = async (work: () => Promise<null>): Promise<boolean> => {
    try {
      await work();
      ({ packs, setAside } = await send('all-packs', null));
      refused = false;
    } catch (error) {
      console.error('Feedgap could not keep or look up the packs:', error);
      refused = true;
    }
    draw();
    return !refused;
  };
  const take = async (file: File) => {
    const content = readPackFile(await file.text(), isSelector);
    const hosts = content.packs.map(({ host }) => host);
    const kept =
      hosts.length === 0 || (await change(() => send('keep-packs', { packs: [...content.packs] })));
    imported = { file: file.name, hosts: kept ? hosts : [], problems: content.problems };
    draw();
  };

  draw();
  await change(() => Promise.resolve(null));
  await surveys.load();
  await keywords.load();
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function save(packs: readonly SitePack[]): void {
  const name = packs.length === 1 ? (packs[0]?.host ?? 'sites') : 'sites';
  download(`feedgap-${name}.json`, packFileOf(packs));
}

void open();
