import { spawn } from 'node:child_process';
import { ROOT } from '../paths.ts';

export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command of `node_modules/.bin` (or any on the path) in the checkout and gives what it printed. */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<StepResult> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  return { ok, output };
}
