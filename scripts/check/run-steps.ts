import { STEPS } from './steps.ts';

/** Runs every step, printing a line each and the output of those that fail. */
export async function runSteps(): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const step of STEPS) {
    const started = Date.now();
    const { ok, output } = await step.run();
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (ok) continue;
    failed++;
    console.log(output.trimEnd());
  }
  return { passed: STEPS.length - failed, failed };
}
