import { createEngine, type Engine, memoryStore } from '@advocacy-kit/core'
import { apiConformance, type StartedProgram } from '@advocacy-kit/core/conformance'

/** An api of one caller, made from a program: a broken one. */
export type Broken = (engine: Engine) => StartedProgram['as']

/** The names of the tests that fail on an api. */
export async function failuresOf(broken: Broken): Promise<string[]> {
  const tests: { name: string; body: () => Promise<void> }[] = []
  let group = ''
  const runner = {
    describe: (name: string, body: () => void) => {
      group = name
      body()
    },
    test: (name: string, body: () => Promise<void>) => tests.push({ name: `${group}: ${name}`, body }),
  }
  apiConformance(runner, {
    start: async (program, platforms) => {
      const engine = createEngine({ store: memoryStore(), program, platforms })
      return { as: broken(engine), close: () => engine.close() }
    },
  })
  const failures: string[] = []
  for (const { name, body } of tests) await body().catch(() => failures.push(name))
  return failures
}
