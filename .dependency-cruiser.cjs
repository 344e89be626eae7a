/**
 * The import rule, part by part: what a folder of src/ may import besides itself.
 *
 *   model ← codes ← { documents, language, mentions, statements, events, register, tracking,
 *                     briefs, exchange, store, queues } ← pipeline ← { server, cli }
 *
 * Type imports count. The pages (web/) know the types of src/model and nothing else.
 */
const base = ['model', 'codes'];
const parts = [
  'documents',
  'language',
  'mentions',
  'statements',
  'events',
  'register',
  'tracking',
  'briefs',
  'exchange',
  'store',
  'queues',
];
const ALLOWED = {
  model: [],
  codes: ['model'],
  ...Object.fromEntries(parts.map((part) => [part, base])),
  mentions: [...base, 'language'],
  statements: [...base, 'mentions', 'language'],
  events: [...base, 'mentions', 'language'],
  pipeline: [...base, ...parts],
  server: [...base, ...parts, 'pipeline'],
  cli: [...base, ...parts, 'pipeline', 'server'],
};
/** Parts whose folders are types or kinds that must not know one another: `src/statements/<type>/`. */
const TYPES = ['meeting', 'agreement', 'package', 'commitment', 'figure', 'quote', 'distinction'];

const layer = ([part, allowed]) => ({
  name: `layer-${part}`,
  comment: `src/${part} may import ${allowed.length > 0 ? allowed.join(', ') : 'no sibling'}`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/', pathNot: `^src/(${[part, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'no-development-packages',
      comment: 'what runs at the user’s must stand in dependencies',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'known-parts',
      comment: 'src/ holds index.ts and the parts named here, nothing else',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(ALLOWED).join('|')})/)` },
      to: {},
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|tools|bin)/' },
    },
    ...Object.entries(ALLOWED).map(layer),
    ...TYPES.map((type) => ({
      name: `statements-${type}`,
      comment: 'statement types never import one another',
      severity: 'error',
      from: { path: `^src/statements/${type}/` },
      to: { path: `^src/statements/(${TYPES.filter((other) => other !== type).join('|')})/` },
    })),
    {
      name: 'web-knows-shapes-only',
      comment: 'the pages talk to the server over HTTP; of src/ they may import types of src/model',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|bench|tools|bin)/', pathNot: '^src/model/' },
    },
    {
      name: 'web-imports-types-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-knows-no-pages',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'pages-know-no-pages',
      comment: 'what several pages need stands in web/src/parts, api or format',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/pages/', pathNot: '^web/src/pages/$1/' },
    },
    {
      name: 'io-only-at-the-edge',
      comment:
        'files, network and processes: documents, store, work, server, cli (and models read by language, joined in pipeline)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(documents|store|queues|server|cli|pipeline|language|codes)/' },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads|os)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
