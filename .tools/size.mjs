// What a page loads of ours, gzipped: at first, and what may follow. Fails when a budget is exceeded. The published bundles are watched by size-limit too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root, tool } from './node.mjs'
import { tightCss } from './tight-css.mjs'

const widgets = join(root, 'packages', 'widgets')
const pages = [
  { name: 'share button', imports: ['@advocacy-kit/widgets/share-button'], limit: 9_000 },
  {
    name: 'provider, leaderboard and client',
    imports: [
      '@advocacy-kit/widgets/provider',
      '@advocacy-kit/widgets/leaderboard',
      '@advocacy-kit/adapters/http/client',
    ],
    limit: 28_000,
  },
  {
    name: 'the same with what shares',
    imports: [
      '@advocacy-kit/widgets/provider',
      '@advocacy-kit/widgets/leaderboard',
      '@advocacy-kit/adapters/http/client',
      '@advocacy-kit/widgets/content-card',
      '@advocacy-kit/widgets/share-buttons',
      '@advocacy-kit/widgets/share-dialog',
    ],
    // Beyond the page before.
    more: 10_000,
  },
]

console.log('page                               at first      limit   later at most')
let before = 0
for (const { name, imports, more, limit = before + more } of pages) {
  const { first, later } = await sizes(imports)
  before = first
  const holds = first <= limit
  console.log(`${name.padEnd(33)} ${kB(first)} ${kB(limit)}     ${kB(later)} ${holds ? '' : 'TOO LARGE'}`)
  if (!holds) process.exitCode = 1
}
if ((await tool('size-limit', [])) !== 0) process.exitCode = 1

async function sizes(imports) {
  const folder = mkdtempSync(join(widgets, '.bundle-'))
  try {
    const entry = join(folder, 'page.js')
    writeFileSync(entry, imports.map((name) => `import ${JSON.stringify(name)}\n`).join(''))
    const [{ output }] = await bundle(entry)
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
    const atFirst = closure([[...chunks.values()].find(({ isEntry }) => isEntry).fileName], chunks)
    const size = (names) => names.reduce((sum, name) => sum + gzipSync(chunks.get(name).code, { level: 9 }).length, 0)
    return { first: size([...atFirst]), later: size([...chunks.keys()].filter((name) => !atFirst.has(name))) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function bundle(entry) {
  return build({
    root: widgets,
    configFile: false,
    logLevel: 'error',
    plugins: [tightCss],
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: { legal: false } },
      },
    },
  })
}

function closure(names, chunks, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || !chunks.has(name)) continue
    seen.add(name)
    closure(chunks.get(name).imports, chunks, seen)
  }
  return seen
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
}
