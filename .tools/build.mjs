// Builds what is published: JavaScript by tsup, types by tsc, what tools know of the elements, and the bundles of the widgets.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, root, run, tool } from './node.mjs'

const folders = ['core', 'adapters', 'widgets'].map((name) => join(root, 'packages', name))
for (const folder of folders) rmSync(join(folder, 'dist'), { recursive: true, force: true })
// What tsc remembers of the last build would keep it from writing the types again.
rmSync(join(root, 'node_modules', '.cache', 'tsc'), { recursive: true, force: true })

const steps = [
  ...folders.map((cwd) => () => tool('tsup', ['--silent', '--config', join(root, 'tsup.config.ts')], { cwd })),
  () => tool('tsc', ['-b', ...folders.map((folder) => join(folder, 'tsconfig.build.json'))]),
  () => folders.forEach(nameBuiltModules),
  () => run(node(), [join(root, '.tools', 'elements.mjs')], { cwd: folders[2] }),
  () => run(node(), ['bundle.mjs'], { cwd: folders[2] }),
]
for (const step of steps) {
  const code = await step()
  if (code) process.exit(code)
}

/** Types name the modules beside them as the sources do, `./x.ts`: what is published is `./x.js`. */
function nameBuiltModules(folder) {
  const dist = join(folder, 'dist')
  for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(dist, file)
    const { atime, mtime } = statSync(path)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(/(?<=\b(?:from|import)\b[ (]*')(\.[^']*)\.ts(?=')/g, '$1.js'))
    // As old as before: what is newer than tsc remembers would be written again by the next check of the types.
    utimesSync(path, atime, mtime)
  }
}
