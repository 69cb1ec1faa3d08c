import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

export type BrowserName = keyof typeof PACKAGES;

/** Where the browser is, or `undefined`. `FEEDGAP_CHROMIUM` and `FEEDGAP_FIREFOX` name one elsewhere. */
function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[`FEEDGAP_${name.toUpperCase()}`];
  return [named, ...PLACES[name]].find((path): path is string => path !== undefined && existsSync(path));
}

/**
 * The browser's path; installs the Debian package when it is missing and we may. Progress goes to stderr.
 * @throws an error that says what to install, if we may not or it failed
 */
export function ensureBrowser(name: BrowserName): string {
  const there = findBrowser(name);
  if (there !== undefined) return there;
  const wanted = PACKAGES[name];
  const install = `apt-get install -y --no-install-recommends ${wanted}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${wanted} is not installed, and only root may install it. Run \`sudo ${install}\`, or set FEEDGAP_${name.toUpperCase()} to the path of one, and try again.`,
    );
  }
  console.error(`Installing ${wanted} (once) …`);
  run('apt-get update');
  run(install);
  const found = findBrowser(name);
  if (found === undefined)
    throw new Error(`\`${install}\` did not bring a browser. Run it yourself to see why.`);
  return found;
}

function run(command: string): void {
  const [program = '', ...args] = command.split(' ');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`\`${command}\` failed: see the lines above.`);
}
