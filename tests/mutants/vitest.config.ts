import { defineConfig } from 'vitest/config'

/** The tests that judge points, boards and explanations in seconds. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/core/src/{activity,calendar,measures,points,program,ranking}/**/*.test.ts',
      'tests/{explain,oracle,ranking,vectors}/**/*.test.ts',
      'tests/law/score.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/*.verify.test.ts'],
    environment: 'node',
  },
})
