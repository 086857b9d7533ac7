import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { root } from './entry-points.ts'

/** The tags in what a bundler makes of a module that uses the packages as they are built. */
async function tagsIn(code: string): Promise<string[]> {
  // Below this folder, so that the workspace's packages are found.
  const folder = await mkdtemp(join(root, 'tests/packages/.block-'))
  try {
    await writeFile(join(folder, 'page.js'), code)
    const made = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'page.js'), external: ['react'] } },
    })
    const chunks = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
    const texts = chunks.map((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? chunk.code : ''))
    return ['advocacy-share-button', 'advocacy-leaderboard', 'advocacy-provider'].filter((tag) =>
      texts.some((text) => text.includes(`define("${tag}"`)),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('who takes one wrapper gets one element', { timeout: 60_000 }, async () => {
  const one = `import { Leaderboard } from '@advocacy-kit/widgets/react'\nconsole.log(Leaderboard)`
  expect(await tagsIn(one)).toEqual(['advocacy-leaderboard'])
})

test('who imports an element gets it registered', { timeout: 60_000 }, async () => {
  expect(await tagsIn(`import '@advocacy-kit/widgets/share-button'`)).toEqual(['advocacy-share-button'])
})
