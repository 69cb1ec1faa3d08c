/**
 * LAYERS is the only place where the house's layers are a rule: folder of `src` → folders it may import. `npm run check`
 * enforces it, and the picture in README.md is drawn from the same run.
 */
const LAYERS = {
  reasons: [],
  model: ['reasons'],
  gather: ['model'],
  classify: ['model', 'reasons'],
  audit: ['model', 'reasons'],
  store: ['model', 'reasons'],
  browser: ['model'],
  views: ['model', 'reasons', 'browser'],
  app: ['reasons', 'model', 'gather', 'classify', 'audit', 'store', 'browser', 'views'],
};

const layerRules = Object.entries(LAYERS).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'no other folder'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'known-folder',
      comment: 'A new folder of src needs its line in LAYERS.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(LAYERS).join('|')})/` },
      to: {},
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'adapters-stand-alone',
      comment: 'What two adapters share belongs in src/gather, not in one of them.',
      severity: 'error',
      from: { path: '^src/gather/adapters/([^/]+)/' },
      to: { path: '^src/gather/adapters/', pathNot: '^src/gather/adapters/$1/' },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'webextension-polyfill throws outside an extension.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/browser/api\\.ts$' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'mini-zod-only',
      comment: 'Plain zod probes new Function and trips the extension’s CSP.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini' },
    },
    {
      name: 'pure-stages-use-no-package-but-zod',
      severity: 'error',
      from: { path: '^src/(reasons|model|classify|audit)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
