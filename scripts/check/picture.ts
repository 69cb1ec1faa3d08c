import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { run, type StepResult } from './run-step.ts';

const README = join(ROOT, 'README.md');
const MARKED = /(<!-- house: .*?-->\n)[\s\S]*?(<!-- \/house -->)/;

/** Draws which folder of `src` imports which, as the layer check sees it. */
async function drawHouse(): Promise<string> {
  const args = [
    'src',
    '--include-only',
    '^src/',
    '--exclude',
    '\\.test\\.',
    '--collapse',
    '^src/[^/]+',
    '-T',
    'mermaid',
  ];
  const { ok, output } = await run('depcruise', args);
  if (!ok) throw new Error(output);
  return `\n\`\`\`mermaid\n${output.trim()}\n\`\`\`\n\n`;
}

/** Puts the current picture into README.md. */
export async function writePicture(): Promise<void> {
  const picture = await drawHouse();
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(MARKED, (_, open: string, close: string) => open + picture + close),
  );
}

/** Whether README.md shows the house as it is. */
export async function checkPicture(): Promise<StepResult> {
  const picture = await drawHouse();
  const ok = readFileSync(README, 'utf8').includes(picture);
  return { ok, output: ok ? '' : 'The picture in README.md is out of date: run `npm run picture`.' };
}
