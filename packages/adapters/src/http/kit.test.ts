import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kitAt, kitFoundFrom, kitIntegrity, kitResponse } from './kit.ts'

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

  test('has an integrity, as browsers count it', async () => {
    // printf kit | openssl dgst -sha384 -binary | base64
    expect(await kitIntegrity(kitFoundFrom([app]))).toBe(
      'sha384-0od3UwPD0I3NoaPvHv+Y+vaJI17TbCEqsaajLd4JwDxvC0R4u2cAsxUDE6/7bLip',
    )
  })

  test('says what is missing', async () => {
    await expect(kitResponse(kitFoundFrom([app]), 'other.js')).rejects.toMatchObject({
      code: 'not-found',
      message: 'The widgets have no other.js.',
    })
    await expect(kitIntegrity(async () => undefined)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('install @advocacy-kit/widgets'),
    })
  })

  test.each([
    ['kit.js', 'public, max-age=300'],
    ['share-question.js', 'public, max-age=300'],
    ['part-DQrlN-WA.js', 'public, max-age=31536000, immutable'],
    ['kit-program-settings-CZ9B9t-a.js', 'public, max-age=31536000, immutable'],
  ])('%s is kept by browsers: %s', async (name, kept) => {
    const { headers } = await kitResponse(async () => new Uint8Array(1), name)
    expect(headers.get('cache-control')).toBe(kept)
  })
})
