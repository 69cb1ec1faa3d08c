import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../paths.ts';
import type { StepResult } from './run-step.ts';

/** What may not be in a built script, and the promise it would break. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\beval\s*\(/, 'eval'],
  [/\bnew Function\b/, 'new Function'],
  [/\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/, 'writing markup'],
  [/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, 'a network request'],
  [/\bimportScripts\b|\bimport\s*\(/, 'loading code'],
];

/** Permissions that may be asked for at install; a host permission never. */
const PERMISSIONS = new Set(['activeTab', 'scripting', 'storage', 'sidePanel', 'unlimitedStorage']);

/**
 * Budget in kB gzipped a script, above what is there today and far below what would be felt. The background holds the
 * keywords and weights of eight languages, each made ready when its first post comes. The content script is compiled on
 * every click: much of it is words (what sites call a day, a like, an advertisement in sixty languages), the hooks of
 * eighteen platforms, all of which are injected whichever the page is, and the rules by which the feed detector tells
 * links and sections of sites nobody wrote an adapter for.
 */
const BUDGET_KB = {
  'content.js': 140,
  'background.js': 640,
  'popup/index.js': 40,
  'options/index.js': 40,
} as const;

/** Checks the promises of PRIVACY.md on the files that users get. */
export function checkBuild(): Promise<StepResult> {
  const problems = Object.values(DIST).flatMap((dist) => [
    ...scriptProblems(dist),
    ...manifestProblems(dist),
  ]);
  return Promise.resolve({ ok: problems.length === 0, output: problems.join('\n') });
}

function scriptProblems(dist: string): string[] {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  return scripts.flatMap((path) => {
    const source = readFileSync(join(dist, path), 'utf8');
    const found = FORBIDDEN.filter(([pattern]) => pattern.test(source)).map(
      ([, what]) => `${dist}/${path} has ${what}.`,
    );
    const limit = (BUDGET_KB as Record<string, number>)[path];
    const size = gzipSync(source).length / 1024;
    if (limit === undefined)
      found.push(`${dist}/${path} has no size budget in scripts/check/check-build.ts.`);
    else if (size > limit)
      found.push(`${dist}/${path} is ${size.toFixed(1)} kB gzipped, over its budget of ${limit}.`);
    return found;
  });
}

function manifestProblems(dist: string): string[] {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
    permissions: string[];
    host_permissions?: string[];
    content_security_policy: { extension_pages: string };
    icons: Record<string, string>;
  };
  const problems = manifest.permissions
    .filter((name) => !PERMISSIONS.has(name))
    .map((name) => `asks for ${name}`);
  if (manifest.host_permissions !== undefined) problems.push('asks for hosts at install');
  if (!manifest.content_security_policy.extension_pages.includes("connect-src 'none'"))
    problems.push('may connect');
  for (const icon of Object.values(manifest.icons)) {
    if (statSync(join(dist, icon), { throwIfNoEntry: false }) === undefined) problems.push(`lacks ${icon}`);
  }
  return problems.map((problem) => `${dist}/manifest.json ${problem}.`);
}
