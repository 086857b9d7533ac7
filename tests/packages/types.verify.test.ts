import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryPoints } from './entry-points.ts'
import { fences } from './markdown.ts'
import { mistakes, project } from './project.ts'

const tsc = ['typescript/bin/tsc', '-p', '.']

const svelteCheck = [
  'svelte-check/bin/svelte-check',
  '--tsconfig',
  'tsconfig.json',
  '--output',
  'machine',
  '--threshold',
  'error',
]

const page = `import { createRequire } from 'node:module'
import { createElement } from 'react'
import { Provider, ShareButton } from '@advocacy-kit/widgets/react'
const { renderToString } = createRequire(import.meta.url)('react-dom/server')
const link = createElement('a', { href: '/' }, 'Share')
console.log(renderToString(createElement(Provider, { className: 'wide' }, createElement(ShareButton, { platform: 'x' }, link))))`

/** As a SharePoint Framework 1.23 project has it. */
describe('TypeScript 5.3.3 with the resolution of before `exports`', () => {
  const old = { lib: ['es2022', 'dom', 'dom.iterable'], moduleResolution: 'node', jsx: 'react' }
  // Declared with a generic Uint8Array, which TypeScript knows since 5.7; the server's part, which is no part of a page.
  const server = 'node_modules/@advocacy-kit/adapters/dist/http/kit.d.ts'
  let folder: string
  beforeAll(async () => {
    folder = await project(['typescript@5.3.3', '@types/react@17'], ['listeners.tsx', 'wrappers.tsx'])
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('finds the types of every entry point', async () => {
    const typed = entryPoints().filter(({ name }) => !/\.json$|\/(vue|svelte)$/.test(name))
    const lines = typed.map(({ name }, index) => `import * as entry${index} from '${name}'\nvoid entry${index}\n`)
    await writeFile(
      join(folder, 'entries.ts'),
      [...lines, "import * as missing from '@advocacy-kit/widgets/missing'\n"].join(''),
    )
    const found = await mistakes(folder, tsc, ['entries.ts'], old)
    expect(found.filter((line) => !line.startsWith(server))).toEqual([
      expect.stringContaining("Cannot find module '@advocacy-kit/widgets/missing'"),
    ])
  })

  test.each(['listeners.tsx', 'wrappers.tsx'])(
    '%s: what is right compiles, and what is wrong does not',
    async (file) => {
      expect(await mistakes(folder, tsc, [file], old)).toEqual([])
    },
  )
})

describe.each(['17', '18', '19'])('the wrappers under React %s', (version) => {
  let folder: string
  beforeAll(async () => {
    const react = ['react', 'react-dom', '@types/react'].map((name) => `${name}@${version}`)
    folder = await project(['typescript@6', ...react], ['wrappers.tsx'])
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('have types', async () => {
    expect(await mistakes(folder, tsc, ['wrappers.tsx'], { jsx: 'react' })).toEqual([])
  })

  test('are rendered on a server, with what stands in them', async () => {
    await writeFile(join(folder, 'page.mjs'), page)
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['page.mjs'], { cwd: folder })
    expect(stderr).toBe('')
    expect(stdout.replace(' data-reactroot=""', '').trim()).toBe(
      '<advocacy-provider class="wide"><advocacy-share-button><a href="/">Share</a></advocacy-share-button></advocacy-provider>',
    )
  })
})

describe('templates', () => {
  let folder: string
  beforeAll(async () => {
    const tools = ['typescript@5.9', 'vue@3', 'vue-tsc@3', 'svelte@5', 'svelte-check@4']
    folder = await project(tools, ['Board.vue', 'Board.svelte', 'Wrong.svelte'])
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('Vue: what is right compiles, and what is wrong does not', async () => {
    expect(await mistakes(folder, ['vue-tsc/bin/vue-tsc.js', '-p', '.'], ['Board.vue'])).toEqual([])
  })

  test('Svelte: what is right compiles, and what is wrong does not', async () => {
    const said = await mistakes(folder, svelteCheck, ['*.svelte'])
    expect(said.flatMap((line) => / ERROR (.*)$/.exec(line)?.[1] ?? [])).toEqual([
      expect.stringMatching(/^"Wrong.svelte" 6:.*likes.* is not assignable/),
      expect.stringMatching(/^"Wrong.svelte" 7:.*order.* does not exist/),
      expect.stringMatching(/^"Wrong.svelte" 8:.*Property 'points' does not exist/),
      expect.stringMatching(/^"Wrong.svelte" 9:.*caption.* does not exist/),
    ])
  })

  test('the blocks of the guide compile', async () => {
    const blocks = fences('docs/guide/frameworks.md')
    const block = (wanted: string) => blocks.find(({ language }) => language === wanted)?.code ?? ''
    await writeFile(join(folder, 'Guide.vue'), block('vue'))
    await writeFile(join(folder, 'Guide.svelte'), block('svelte'))
    expect(block('vue')).toContain('advocacy-leaderboard')
    expect(await mistakes(folder, ['vue-tsc/bin/vue-tsc.js', '-p', '.'], ['Guide.vue'])).toEqual([])
    expect(await mistakes(folder, svelteCheck, ['Guide.svelte'])).not.toContainEqual(expect.stringContaining(' ERROR '))
  })
})
