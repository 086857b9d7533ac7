import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { drive, looks } from './drive.ts'
import { type RunningHost, startHost } from './host.ts'
import { hosts } from './hosts.ts'
import { removePacked } from './packed.ts'
import { weigh } from './weight.ts'

let browser: Browser

beforeAll(async () => {
  // No name resolves: nothing outside of this machine is asked for.
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
})
afterAll(async () => {
  await browser?.close()
  await removePacked()
})

describe.each(hosts)('$name', (host) => {
  let running: RunningHost

  beforeAll(async () => {
    running = await startHost(host)
    console.log(host.name, running.seconds)
  }, 600_000)
  beforeEach(() => running.renew())
  afterAll(() => running?.close())

  test.each(looks)('shows the board and the card, shares, and moves, at $width px, $scheme', async (look) => {
    const loaded = await drive(browser, { name: host.name, url: running.url }, look)
    expect(loaded).toBeGreaterThan(0)
  })

  test('loads at most 40 kB of ours at first', async () => {
    const bytes = await weigh(running.folder)
    console.log(host.name, 'ours, gzipped:', bytes)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(40_000)
  })
})
