import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { TruthPage } from '../eval-gather/truth.ts';
import { MUTATIONS, type MutationName } from './mutations.ts';

export interface Mutant extends TruthPage {
  readonly mutation: MutationName;
  readonly html: string;
}

/** Every page under every mutation, one in memory at a time. `only` limits the mutations; empty means all. */
export function* mutantsOf(pages: readonly TruthPage[], only = ''): Generator<Mutant> {
  for (const page of pages) {
    const html = readFileSync(page.path, 'utf8');
    for (const { name, apply } of MUTATIONS) {
      if (only !== '' && name !== only) continue;
      // Parsed anew each time, so that no mutation reaches the next mutant. A console that nobody hears: style sheets
      // that jsdom cannot read are no news.
      const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
      apply(dom.window.document);
      yield { ...page, mutation: name, html: dom.serialize() };
      dom.window.close();
    }
  }
}
