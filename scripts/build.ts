import { build } from './build/build.ts';
import { DIST } from './paths.ts';

await build();
console.log(`Built ${DIST.chrome} and ${DIST.firefox}.`);
