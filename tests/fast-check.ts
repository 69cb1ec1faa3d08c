/**
 * fast-check for the project's property tests: every draw of one run comes from one seed, so that a run of `npm test` says
 * of the code, not of luck, whether it passes. `npm run fuzz` sets other seeds.
 */
import fc from 'fast-check';

/** The environment's name for the seed of a run. */
export const SEED_VARIABLE = 'FEEDGAP_SEED';

fc.configureGlobal({ seed: Number(process.env[SEED_VARIABLE] ?? 1) });

export default fc;
