// Runs the benchmarks one after another; fails when a ratio does not hold.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fromSource, node, root, run } from './node.mjs'

const folder = join(root, 'tests', 'bench')
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const code = await run(node(), ['--expose-gc', ...fromSource, join(folder, file)])
  if (code !== 0) process.exitCode = code
}
