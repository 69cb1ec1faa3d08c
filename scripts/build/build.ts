import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { chromeManifest, firefoxManifest, type Manifest } from './manifest.ts';
import { withoutMarkupWrites } from './without-markup-writes.ts';
import { DIST, ROOT } from '../paths.ts';

const MANIFESTS = { chrome: chromeManifest, firefox: firefoxManifest } as const;

/**
 * Builds `dist/chrome` and `dist/firefox` from `src`, `public` and the one manifest. Views are the folders of
 * `src/views` with an `index.html`: adding one needs no change here.
 */
export async function build(): Promise<void> {
  const views = readdirSync(join(ROOT, 'src/views')).filter((name) =>
    existsSync(join(ROOT, 'src/views', name, 'index.html')),
  );
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  for (const target of ['chrome', 'firefox'] as const) {
    // Beside its place and then moved there: a command that reads the build meanwhile finds the old one or the new one.
    const out = `${DIST[target]}.${process.pid}`;
    await mkdir(out, { recursive: true });
    await bundle(out, views);
    await cp(join(ROOT, 'public'), out, { recursive: true });
    for (const view of views)
      await cp(join(ROOT, 'src/views', view, 'index.html'), join(out, view, 'index.html'));
    await writeFile(join(out, 'manifest.json'), JSON.stringify(MANIFESTS[target](manifest), null, 2) + '\n');
    await rm(DIST[target], { recursive: true, force: true });
    await rename(out, DIST[target]);
  }
}

async function bundle(out: string, views: readonly string[]): Promise<void> {
  const entryPoints: Record<string, string> = {
    background: 'src/app/background.ts',
    content: 'src/app/content.ts',
  };
  for (const view of views) {
    entryPoints[`${view}/index`] = `src/views/${view}/index.tsx`;
    entryPoints[`${view}/${view}`] = `src/views/${view}/${view}.css`;
  }
  await esbuild({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: out,
    bundle: true,
    // Classic scripts: content scripts cannot be modules, and one format for all keeps the two browsers alike.
    format: 'iife',
    target: ['chrome121', 'firefox142'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [withoutMarkupWrites],
    logLevel: 'warning',
  });
}

/** Builds unless what is built is newer than everything it is made of. */
export async function ensureBuilt(): Promise<void> {
  const built = modified(join(DIST.chrome, 'manifest.json'));
  const sources = ['src', 'public', 'scripts/build'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(ROOT, folder, path),
    ),
  );
  if ([join(ROOT, 'manifest.json'), ...sources].some((path) => modified(path) >= built)) await build();
}

function modified(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
