import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Takes Preact's one write of markup (`dangerouslySetInnerHTML`, which Feedgap never uses) out of the bundle, so that
 * "no innerHTML" is a fact about the built files and the stores' linters have nothing to warn of. The build fails if
 * Preact changes so that the line is not found, rather than ship it.
 */
export const withoutMarkupWrites: Plugin = {
  name: 'without-markup-writes',
  setup(build) {
    build.onLoad({ filter: /preact\/dist\/preact(\.module)?\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/\.innerHTML\b/g, '.textContent');
      if (contents === source) throw new Error(`${path} has no innerHTML any more: remove this plugin.`);
      return { contents, loader: 'js' };
    });
  },
};
