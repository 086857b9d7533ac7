import { join } from 'node:path'
import { fromSource, node, root, run, tool } from './node.mjs'

/** What must hold beside the tests, by name. */
export const checks = {
  types: () => tool('tsc', ['-b']),
  lint: () => tool('biome', ['ci', '--error-on-warnings', '.']),
  'generated files': () => run(node(), [...fromSource, join(root, '.tools', 'generate.mjs'), '--check']),
}

/** Runs checks one after another and counts them as tests. */
export async function runChecks(chosen) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, check] of Object.entries(chosen)) {
    const start = performance.now()
    const passed = (await check()) === 0
    counts[passed ? 'passed' : 'failed']++
    console.log(`${passed ? 'ok' : 'FAILED'}  ${name}  (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  }
  return counts
}
