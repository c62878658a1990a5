/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'held',
  plugins: ['./test/mutation/runner.mjs', './test/mutation/prose.mjs'],
  ignorers: ['prose'],
  mutate: ['src/gates/**/*.ts', 'src/checks/**/*.ts', 'src/documents/**/*.ts'],
  ignorePatterns: ['/dist', '/docs', '/bench', '/.stryker'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  htmlReporter: { fileName: '.stryker/index.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  // Nothing reads the settings of the compiler here, and Stryker cannot read them with TypeScript 7.
  tsconfigFile: 'none',
  tempDirName: '.stryker/sandbox',
  disableTypeChecks: false,
  concurrency: 2,
  testRunnerNodeArgs: ['--max-semi-space-size=64'],
  timeoutMS: 8_000,
};
