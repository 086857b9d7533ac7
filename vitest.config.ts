import { defineConfig } from 'vitest/config'

const slow = ['**/*.verify.test.ts', '**/*.soak.test.ts']
const wanted = process.env.ADVOCACY_TESTS

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include:
      wanted === 'verify'
        ? ['{packages,tests}/**/*.verify.test.ts']
        : wanted === 'soak'
          ? ['{packages,tests}/**/*.soak.test.ts']
          : ['{packages,tests,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', ...(wanted ? [] : slow)],
    globals: false,
    environment: 'node',
    // Every core: left to itself it keeps one free, which of two is half.
    maxWorkers: '100%',
    testTimeout: wanted === 'soak' ? 3_600_000 : wanted === 'verify' ? 600_000 : 30_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
})
