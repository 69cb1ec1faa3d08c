// The entry of every npm script. Plain JavaScript without dependencies, because on a fresh machine nothing is
// installed yet: installs what the lock file asks for, then runs scripts/<name>.ts in this process.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const name = process.argv[2] ?? '';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `Feedgap needs Node 20.20 or newer; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

const stamp = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing packages (once) …');
  // stdout belongs to the command's own output: npm talks on stderr only.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see the lines above. Nothing was run.');
    process.exit(1);
  }
}

const { register } = await import('tsx/esm/api');
register();
process.argv.splice(2, 1);
await import(pathToFileURL(join(root, 'scripts', `${name}.ts`)).href);
