import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kitAt, kitFoundFrom } from './kit.ts'

let app = ''
const widgets = () => join(app, 'node_modules/@advocacy-kit/widgets')

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'advocacy-kit-'))
  await mkdir(join(widgets(), 'dist'), { recursive: true })
  const manifest = { name: '@advocacy-kit/widgets', type: 'module', exports: { './kit.js': './dist/kit.js' } }
  await writeFile(join(widgets(), 'package.json'), JSON.stringify(manifest))
  await writeFile(join(widgets(), 'dist/kit.js'), 'kit')
  await writeFile(join(widgets(), 'dist/kit-part.js'), 'part')
})
afterAll(() => rm(app, { recursive: true }))

const text = (file: Uint8Array | undefined) => file && new TextDecoder().decode(file)

describe('kit', () => {
  test('lies beside its kit.js', async () => {
    const kit = kitAt(pathToFileURL(join(widgets(), 'dist/kit.js')))
    expect([text(await kit('kit.js')), text(await kit('kit-part.js')), await kit('kit-other.js')]).toEqual([
      'kit',
      'part',
      undefined,
    ])
  })

  test('is found where it is installed', async () => {
    const kit = kitFoundFrom([app])
    expect([text(await kit('kit.js')), text(await kit('kit-part.js'))]).toEqual(['kit', 'part'])
  })
})
