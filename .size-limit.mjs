// What a page without a bundler loads at first, for size-limit. The files stand in packages/widgets once they are built.
import { readFileSync } from 'node:fs'

const folder = 'packages/widgets/'

export default [
  { name: 'share-button.js and what it imports', path: withImports('share-button.js'), limit: '10.5 kB', gzip: true },
  { name: 'loader.js', path: `${folder}loader.js`, limit: '1.5 kB', gzip: true },
  { name: 'kit.js (what most pages show)', path: `${folder}kit.js`, limit: '40 kB', gzip: true },
]

/** A file, and all that it cannot start without. */
function withImports(name, found = []) {
  const path = folder + name
  if (found.includes(path)) return found
  found.push(path)
  for (const [, imported] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)"\.\/([\w.-]+)"/g))
    withImports(imported, found)
  return found
}
