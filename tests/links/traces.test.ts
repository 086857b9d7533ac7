import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@advocacy-kit/adapters/http'
import { createLinkHandler } from '@advocacy-kit/adapters/links'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CHROME, linkScene } from './scene.ts'
import { SECRET, signed } from './signed.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

/** All that stands on the disk: the database and what SQLite keeps beside it. */
function onDisk(): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n')
}

test('nothing on the disk says who followed a link, before it is recorded and after', async () => {
  const store = sqliteStore(join(folder, 'advocacy.db'))
  const scene = await linkScene({ store, conversions: SECRET })
  const { id, path } = await scene.open()
  const visitors = Array.from({ length: 50 }, (_, number) => ({
    'x-test-address': number % 2 === 0 ? `203.0.${number}.77` : `2001:db8:${(number + 4096).toString(16)}:aa00::77`,
    'user-agent': `${CHROME} Marker${number}`,
    referer: `https://referrer.example/${number}`,
    cookie: `session=cookie${number}`,
  }))
  await Promise.all(visitors.map((headers) => scene.ask(path, headers)))
  await scene.handler(signed(path, 'ben@visitor.example', { conversion: 'lead' }))
  const before = onDisk()
  expect(before).toContain('"clicks":[{"share"')
  expect(await scene.clicks(id)).toBe(50)
  for (const disk of [before, onDisk()]) {
    // The item is there, so that the search is known to find.
    expect(disk).toContain('Kom werken')
    for (const word of ['Mozilla', 'Chrome', 'Windows', 'Marker', 'referrer.example', 'cookie', 'visitor.example'])
      expect([word, disk.includes(word)]).toEqual([word, false])
    expect(disk).not.toMatch(/203\.0\.|2001:db8|32\.1\.13\.184|\bben@/)
  }
  await scene.engine.close()
})

test('a link and its clicks name no person; only the share does', async () => {
  const { store, open, ask, ann } = await linkScene()
  const { id, path } = await open()
  await ask(path)
  const person = (await ann.me.get({})).id ?? ''
  const link = (await store.get('links', [path.slice(1)]))[0]?.body
  expect(link).toEqual({ share: id, content: 'c1', platform: 'linkedin' })
  const clicks = (await store.list('clicks', { limit: 10 })).map(({ body }) => body)
  expect(clicks).toHaveLength(1)
  expect(JSON.stringify([link, clicks, path])).not.toContain(person)
})

test('a click keeps its quarter of an hour, never before its share', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-18T09:08:00Z'), shouldAdvanceTime: true, advanceTimeDelta: 5 })
  const { open, ask, engine } = await linkScene()
  const { path } = await open()
  await ask(path)
  vi.setSystemTime(Date.parse('2026-11-18T09:29:59Z'))
  await ask(path, { 'x-test-address': '198.51.100.7' })
  await engine.runDue()
  const times: string[] = []
  for await (const { type, occurredAt } of engine.log()) if (type === 'link.clicked') times.push(occurredAt)
  expect(times.map((time) => time.slice(0, 16)).sort()).toEqual(['2026-11-18T09:08', '2026-11-18T09:15'])
})

test('the same visitor counts again after midnight UTC, and only then', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-18T23:58:00Z'), shouldAdvanceTime: true, advanceTimeDelta: 5 })
  const { open, ask, clicks } = await linkScene()
  const { id, path } = await open()
  await ask(path)
  await ask(path)
  expect(await clicks(id)).toBe(1)
  vi.setSystemTime(Date.parse('2026-11-19T00:00:01Z'))
  await ask(path)
  await ask(path)
  expect(await clicks(id)).toBe(2)
})

test('over a socket the connection says where a visitor comes from', async () => {
  const scene = await linkScene()
  const { id, path } = await scene.open()
  const serving = await serve(createLinkHandler(scene.store), { port: 0 })
  for (let visit = 0; visit < 3; visit++) {
    const response = await fetch(serving.url + path, { redirect: 'manual', headers: { 'user-agent': CHROME } })
    expect(response.status).toBe(302)
  }
  await serving.close()
  expect(await scene.clicks(id)).toBe(1)
})
