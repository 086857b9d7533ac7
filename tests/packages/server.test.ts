import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from './entry-points.ts'

const folder = join(root, 'packages/widgets')
const { exports }: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)
// What ends in .js is for a script tag.
const modules = Object.keys(exports).filter((subpath) => !/\.js(on)?$/.test(subpath))

// What Lit, zod and Node's own fetch keep for themselves. Lit has a registry of elements where there is none.
const known = /^(customElements|lit\w+|reactiveElementVersions|__zod_\w+|Symbol\(undici\.\S+\))$/

test.each(modules)('%s can be imported where there is no DOM, and leaves the globals as they are', async (subpath) => {
  const name = `@advocacy-kit/widgets${subpath.slice(1)}`
  const code = `const before = Reflect.ownKeys(globalThis)
await import(${JSON.stringify(name)})
console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String)))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(root, 'tests'),
    timeout: 20_000,
  })
  const added: readonly string[] = JSON.parse(stdout)
  expect(added.filter((name) => !known.test(name))).toEqual([])
})
