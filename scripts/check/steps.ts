import { build } from '../build/build.ts';
import { checkBuild } from './check-build.ts';
import { checkPicture } from './picture.ts';
import { run, type StepResult } from './run-step.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

/** Everything that is checked besides the tests, quick ones first. */
export const STEPS: readonly Step[] = [
  { name: 'types', run: () => run('tsc', ['-p', 'tsconfig.json']) },
  { name: 'types without the DOM library', run: () => run('tsc', ['-p', 'tsconfig.pure.json']) },
  { name: 'layers', run: () => run('depcruise', ['src']) },
  { name: 'picture of the house', run: checkPicture },
  { name: 'format', run: () => run('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', run: () => run('eslint', ['--max-warnings', '0', '.']) },
  { name: 'unused code', run: () => run('knip', []) },
  { name: 'build', run: buildStep },
  { name: 'promises of the built files', run: checkBuild },
  {
    name: 'Firefox’s own linter',
    run: () =>
      run('web-ext', ['lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors']),
  },
];

async function buildStep(): Promise<StepResult> {
  try {
    await build();
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}
