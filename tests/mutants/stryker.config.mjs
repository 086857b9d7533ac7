import { reached } from './reached.mjs'

/** Mutants of everything that score, rank and explain reach, and the fast tests that have to kill them. Started by .tools/mutants.mjs, in a clone. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false, pool: 'threads' },
  mutate: await reached(),
  // `?.` on elements of lists is there for the compiler, which does not know that they exist.
  mutator: { excludedMutations: ['OptionalChaining'] },
  // What runs once, when a file is loaded, is left out: schemas, lists and patterns. Each would need all tests, in a process of its own.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  inPlace: true,
  concurrency: 1,
  // What was found is kept, also by a run that was stopped: only what changed is asked again.
  incremental: true,
  incrementalFile: 'reports/mutants.json',
  disableTypeChecks: false,
  allowConsoleColors: false,
  reporters: ['progress-append-only'],
  timeoutMS: 5_000,
}
