import { createReadStream, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { PageReading } from '../src/model/page-reading.ts';
import { ensureBuilt } from './build/build.ts';
import { DIST } from './paths.ts';
import { readPages, type SavedPage } from './read/read-pages.ts';

const USAGE = `Usage: npm run -s read -- --url ADDRESS page.html
       npm run -s read -- --manifest list.ndjson      lines: {"file": "page.html", "url": "https://…"}

Reads saved pages in real, headless Chromium with the built content script, as if served from their addresses (no
network). Prints one JSON post a line; with --manifest each has its "file". A summary a page goes to stderr.
  --generic    all adapters off: only the generic feed detector reads`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    manifest: { type: 'string' },
    generic: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

let failed = false;

if (values.help || (values.manifest === undefined && positionals.length === 0)) {
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  await ensureBuilt();
  const pages =
    values.manifest === undefined
      ? positionals.map((file) => ({ file, path: locate(file), url: values.url ?? '' }))
      : manifestLines(locate(values.manifest));
  const named = values.manifest !== undefined || positionals.length > 1;
  for await (const result of readPages(pages, { adapters: !values.generic, dist: DIST.chrome })) {
    const { file } = result.page;
    if ('error' in result) {
      failed = true;
      console.error(`${file}: could not be read: ${result.error}`);
      continue;
    }
    for (const post of result.reading.posts) {
      process.stdout.write(JSON.stringify(named ? { ...post, file } : post) + '\n');
    }
    console.error(`${file}: ${summary(result.reading)}`);
  }
  process.exitCode = failed ? 1 : 0;
}

async function* manifestLines(manifest: string): AsyncGenerator<SavedPage> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(manifest), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const page = parseLine(line);
    if (page === undefined) {
      failed = true;
      console.error(
        `${manifest}, line ${number}: expected {"file": "…", "url": "…"}. The line was left out.`,
      );
      continue;
    }
    yield { ...page, path: locate(page.file, dirname(manifest)) };
  }
}

function parseLine(line: string): Pick<SavedPage, 'file' | 'url'> | undefined {
  try {
    const { file, url } = JSON.parse(line) as Record<string, unknown>;
    return typeof file === 'string' && (url === undefined || typeof url === 'string')
      ? { file, url: url ?? '' }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Relative paths are meant from where the user is (npm itself runs in the checkout), or from the manifest's folder. */
function locate(file: string, ...folders: readonly string[]): string {
  const candidates = [process.env['INIT_CWD'] ?? '.', '.', ...folders].map((folder) => resolve(folder, file));
  return candidates.find((path) => existsSync(path)) ?? resolve(file);
}

function summary(reading: PageReading): string {
  const missed = Object.entries(reading.missed).map(([why, count]) => `${count} ${why}`);
  const brand = reading.brand === null ? 'no single brand' : `brand ${reading.brand.name}`;
  return `${reading.posts.length} posts, missed: ${missed.join(', ') || 'nothing'}, read by ${reading.reader ?? 'nobody'}, ${brand}`;
}
