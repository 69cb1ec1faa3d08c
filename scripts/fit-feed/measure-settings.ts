import type { TruthPage } from '../eval-gather/truth.ts';
import { readWithSettings, type PageTally } from './read-with-settings.ts';
import { allSettings } from './settings.ts';
import { tableOf, type Table } from './table.ts';

/** The table of all settings on these pages. `onPage` is told of each page that was read. */
export async function measureSettings(
  pages: readonly TruthPage[],
  onPage: (tally: PageTally) => void = () => undefined,
): Promise<Table> {
  const settings = allSettings();
  const tallies: PageTally[] = [];
  for await (const tally of readWithSettings(pages, settings)) {
    tallies.push(tally);
    onPage(tally);
  }
  return tableOf(settings, tallies);
}
