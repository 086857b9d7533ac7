// Mutants of everything that score, rank and explain reach, and the fast tests that have to kill them. Started by .tools/mutants.mjs, in a clone.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  mutate: [
    'packages/core/src/{activity,calendar,measures,points,program,ranking}/**/*.ts',
    'packages/core/src/ports/byte-order.ts',
    '!**/*.test.ts',
    // Not reached from score, rank and explain.
    '!packages/core/src/calendar/recurring.ts',
  ],
  // `?.` and `??` on elements of lists are there for the compiler, which does not know that they exist.
  mutator: { excludedMutations: ['OptionalChaining'] },
  inPlace: true,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  allowConsoleColors: false,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: 'reports/mutants.json' },
  timeoutMS: 20_000,
}
