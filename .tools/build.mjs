// Builds what is published: JavaScript by tsup, types by tsc, and the bundles of the widgets.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { node, root, run, tool } from './node.mjs'

const folders = ['core', 'adapters', 'widgets'].map((name) => join(root, 'packages', name))
for (const folder of folders) rmSync(join(folder, 'dist'), { recursive: true, force: true })
// What tsc remembers of the last build would keep it from writing the types again.
rmSync(join(root, 'node_modules', '.cache', 'tsc'), { recursive: true, force: true })

const steps = [
  ...folders.map((cwd) => () => tool('tsup', ['--silent', '--config', join(root, 'tsup.config.ts')], { cwd })),
  () => tool('tsc', ['-b', ...folders.map((folder) => join(folder, 'tsconfig.build.json'))]),
  () => run(node(), ['bundle.mjs'], { cwd: folders[2] }),
]
for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
