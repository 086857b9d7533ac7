import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sharedSecret } from '@advocacy-kit/adapters/http'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fences } from '../packages/markdown.ts'
import { asking, programFor } from './program.ts'

const KEY = 'kQm3p9Xv2Lr8Ty5Wz1Nc6Hb4Jd7Fs0Ga'

/** What mints a token: a command and the file it runs. */
const minters = [
  { language: 'php', command: 'php', file: 'mint.php', probe: '--version', mend: 'npm run setup:services' },
  { language: 'java', command: 'java', file: 'Mint.java', probe: '-version', mend: 'install a JDK' },
]

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

afterEach(() => {
  vi.useRealTimers()
})

describe.each(minters)('$file', ({ language, command, file, probe, mend }) => {
  test('stands in the guide as it is run here', () => {
    const printed = fences('docs/guide/identity.md').filter((block) => block.language === language)
    expect(printed.map(({ code }) => code)).toEqual([readFileSync(path(file), 'utf8')])
  })

  const absent = spawnSync(command, [probe]).status !== 0
  const reason = absent ? ` (skipped: there is no ${command} here; ${mend})` : ''
  test.skipIf(absent)(`mints a token for five minutes; a minute later it is nobody's${reason}`, async () => {
    const run = promisify(execFile)
    const { stdout: token } = await run(command, [path(file)], { env: { ...process.env, ADVOCACY_KEY: KEY } })
    const handler = programFor({ identify: sharedSecret(KEY) })
    const ask = () => handler(asking(`Bearer ${token}`))

    const taken = await ask()
    expect([taken.status, await taken.json()]).toMatchObject([200, { name: 'Ann de Vries', team: 'sales' }])
    const now = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now })
    expect((await ask()).status).toBe(200)
    vi.setSystemTime(now + 360_000)
    expect((await ask()).status).toBe(401)
  })

  test.skipIf(absent)(`is refused under another key${reason}`, async () => {
    const run = promisify(execFile)
    const { stdout: token } = await run(command, [path(file)], { env: { ...process.env, ADVOCACY_KEY: `${KEY}!` } })
    expect((await programFor({ identify: sharedSecret(KEY) })(asking(`Bearer ${token}`))).status).toBe(401)
  })
})
