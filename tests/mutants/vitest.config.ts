import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These take longest, so that what another test notices does not wait for them. */
const last = ['zone.test.ts', 'plain.test.ts', 'large-boards.test.ts']

class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => last.findIndex((name) => moduleId.endsWith(name))
    return files.toSorted((one, other) => place(one) - place(other))
  }
}

/** The tests that judge points, boards and explanations in seconds. One process runs them for all mutants, so nothing is loaded twice. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/core/src/{error,{activity,api,calendar,measures,points,program,ranking}/*,ports/byte-order,sharing/arrivals}.test.ts',
      'tests/{explain,oracle,ranking,vectors}/**/*.test.ts',
      'tests/law/score.test.ts',
    ],
    // Those that take seconds by themselves.
    exclude: [
      '**/node_modules/**',
      '**/*.verify.test.ts',
      'tests/explain/explain.test.ts',
      'tests/ranking/program-boards.test.ts',
    ],
    environment: 'node',
    isolate: false,
    sequence: { sequencer: SlowLast },
    setupFiles: ['tests/mutants/setup.ts'],
    testTimeout: 60_000,
  },
})
