import { runSteps } from './check/run-steps.ts';

const { passed, failed } = await runSteps();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
