import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHandler } from '@advocacy-kit/adapters/http'
import { createClient } from '@advocacy-kit/adapters/http/client'
import { type CountsImport, importCounts } from '@advocacy-kit/adapters/importers/counts'
import { createEngine, memoryStore } from '@advocacy-kit/core'
import { afterAll, describe, expect, test } from 'vitest'
import { dataFile, skippedFor } from '../data/served.ts'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function written(text: string): string {
  const file = join(folder, `${files++}.csv`)
  writeFileSync(file, text)
  return file
}

const rules = { rules: [{ id: 'reaction', on: 'reactions.observed' as const, points: 1 }] }

/** A served program, in which Ann shared on the first of November, as an importer reaches it. */
async function program(shares: readonly string[] = ['s1', 's2']) {
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules,
      links: { base: 'https://go.example.org' },
      pillars: [{ id: 'werk', name: 'Werk' }],
      masters: ['mia'],
    },
  })
  const handler = createHandler(engine, { identify: () => ({ id: 'importer', scopes: ['import'] }) })
  const api = createClient({ endpoint: 'http://program.test/advocacy', fetch: handler })
  await api.people.put({ id: 'ann', hostId: 'ann' })
  const activities = shares.map((share) => ({
    id: `${share}:confirmed`,
    type: 'share.confirmed' as const,
    occurredAt: '2026-11-01T09:00:00Z',
    person: 'ann',
    share,
    platform: 'linkedin',
  }))
  await api.activities.record({ activities, backfill: 'before' })
  const observed = async () => {
    const found = []
    for await (const activity of engine.log()) if (activity.type === 'reactions.observed') found.push(activity)
    return found.map(({ share, occurredAt, counts }) => [share, occurredAt, counts])
  }
  return { engine, api, observed, total: async () => (await api.points.totals({ period: 'all' })).total }
}

const likes: CountsImport = { counts: { like: 'like' } }

/** What an import is refused with. */
async function refusal(text: string, options: CountsImport = likes, shares?: readonly string[]): Promise<string> {
  const { api, observed } = await program(shares)
  const error = await importCounts(api, written(text), options).catch((caught: unknown) => caught)
  expect(await observed()).toEqual([])
  return error instanceof Error ? error.message : `not refused: ${JSON.stringify(error)}`
}

describe('a file of counts', () => {
  test('a row for each share and time; what is empty or negative is unknown, other columns are left alone', async () => {
    const { api, observed } = await program()
    const text = [
      'share,title,observedAt,like,Reposts',
      's1,"Kom werken, nu",2026-11-18T09:00:00Z,12,1',
      's1,x,2026-11-19T09:00:00+01:00,13,',
      's2,x,2026-11-18T09:00:00Z,-1,',
      's2,x,2026-11-19T09:00:00Z,0,2',
    ]
    const options = { counts: { like: 'like', Reposts: 'repost' } }
    const told: number[][] = []
    const onRecorded = (...numbers: number[]) => void told.push(numbers)
    expect(await importCounts(api, written(text.join('\n')), { ...options, onRecorded })).toEqual({
      rows: 4,
      recorded: 3,
      repeated: 0,
    })
    expect(await observed()).toEqual([
      ['s1', '2026-11-18T09:00:00.000Z', { like: 12, repost: 1 }],
      ['s1', '2026-11-19T08:00:00.000Z', { like: 13 }],
      ['s2', '2026-11-19T09:00:00.000Z', { like: 0, repost: 2 }],
    ])
    expect(told).toEqual([
      [0, 3],
      [3, 3],
    ])
  })

  test('as a spreadsheet writes it: semicolons, a byte order mark, local dates, thousands, CRLF', async () => {
    const { api, observed } = await program()
    const text = '\ufeffBericht;Dag;Weergaven\r\ns1;2026-11-18;"1 204"\r\ns2;2026-11-18 09:30;7\r\n'
    await importCounts(api, written(text), { share: 'Bericht', observedAt: 'Dag', counts: { Weergaven: 'view' } })
    expect(await observed()).toEqual([
      ['s1', '2026-11-17T23:00:00.000Z', { view: 1204 }],
      ['s2', '2026-11-18T08:30:00.000Z', { view: 7 }],
    ])
  })

  test('tabs, and one time for the whole file', async () => {
    const { api, observed } = await program()
    await importCounts(api, written('share\tlike\ns1\t3\n'), { ...likes, observedAt: '2026-11-18 09:00' })
    expect(await observed()).toEqual([['s1', '2026-11-18T08:00:00.000Z', { like: 3 }]])
  })

  test('shares by their link, and by the token of it', async () => {
    const { engine, api, observed } = await program()
    const mia = engine.as({ id: 'mia' })
    await mia.content.put({ id: 'c1', title: 'Kom', url: 'https://example.org/', pillar: 'werk', kind: 'vacancy' })
    const ann = engine.as({ id: 'ann' })
    await ann.me.join({})
    const { id, link = '' } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
    const rows = [`${link},2026-11-18,1`, `${link.slice(-8)},2026-11-19,2`, `${link}?utm_source=x,2026-11-20,3`]
    await importCounts(api, written(['share,observedAt,like', ...rows].join('\n')), likes)
    expect((await observed()).map(([share]) => share)).toEqual([id, id, id])
  })

  test('again, in parts, in another order: nothing changes', async () => {
    const { api, observed, total } = await program()
    const rows = ['s1,2026-11-18,5', 's1,2026-11-19,9', 's2,2026-11-18,2']
    const csv = (...some: string[]) => written(['share,observedAt,like', ...some].join('\n'))
    await importCounts(api, csv(...rows.slice(1)), likes)
    expect(await importCounts(api, csv(...rows), likes)).toEqual({ rows: 3, recorded: 1, repeated: 2 })
    expect(await importCounts(api, csv(...rows.toReversed()), likes)).toEqual({ rows: 3, recorded: 0, repeated: 3 })
    expect([await total(), (await observed()).length]).toEqual([11, 3])
  })

  test('a later file says less: points are taken back', async () => {
    const { api, total } = await program()
    await importCounts(api, written('share,observedAt,like\ns1,2026-11-18,9\n'), likes)
    await importCounts(api, written('share,observedAt,like\ns1,2026-11-19,4\n'), likes)
    expect(await total()).toBe(4)
  })

  test('another count for what was recorded is refused, not counted', async () => {
    const { api, total } = await program()
    await importCounts(api, written('share,observedAt,like\ns1,2026-11-18,9\n'), likes)
    const other = importCounts(api, written('share,observedAt,like\ns1,2026-11-18,8\n'), likes)
    await expect(other).rejects.toMatchObject({ code: 'activity-conflict' })
    expect(await total()).toBe(9)
  })

  test('as a backfill, and undone as one', async () => {
    const { api, total } = await program()
    const file = written('share,observedAt,like\ns1,2026-11-03,9\n')
    await importCounts(api, file, { ...likes, backfill: 'november' })
    expect(await total()).toBe(9)
    await api.activities.undoBackfill({ id: 'november' })
    expect(await total()).toBe(0)
  })

  test('without the scope nothing is recorded', async () => {
    const { engine } = await program()
    const file = written('share,observedAt,like\ns1,2026-11-18,9\n')
    await expect(importCounts(engine.as({ id: 'mia' }), file, likes)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what is wrong is said before anything is sent', () => {
  test('every mistake, with its line', async () => {
    const text = [
      'share,observedAt,like,note',
      's1,2026-11-18,many,',
      's1,2026-11-19,1,"two',
      'lines"',
      ',2026-11-18,1,',
      's1,2026-02-31,1,',
      's1,18-11-2026,1.5,',
      's1,2026-03-29 02:30,1,',
      's2,2026-11-18,1,',
      's2,2026-11-18,2,',
      's1,2026-11-20,10000000001,',
    ]
    const message = await refusal(text.join('\n'))
    for (const words of [
      'Line 2: "many" in like is no whole number',
      'Line 5: the share has to be named',
      'Line 6: "2026-02-31',
      'Line 7: "18-11-2026" is no time',
      'Line 7: "1.5" in like',
      'Line 8: 2026-03-29T02:30 does not exist in Europe/Amsterdam',
      'Line 10: s2 has other counts for the same time on line 9',
      'Line 11: "10000000001" in like',
    ])
      expect(message).toContain(words)
    expect(message.split('\n')).toHaveLength(9)
  })

  test('every share that there is not', async () => {
    const text = [
      'share,observedAt,like',
      's1,2026-11-18,1',
      'x,2026-11-18,1',
      'https://go.example.org/11111111,2026-11-18,1',
    ]
    const message = await refusal(text.join('\n'))
    expect(message.split('\n').slice(1)).toEqual([
      '  Line 3: x names no share.',
      '  Line 4: https://go.example.org/11111111 names no share.',
    ])
  })

  test('what has not happened yet, by its line', async () => {
    const message = await refusal('share,observedAt,like\ns1,2026-11-01,1\ns2,2999-01-01,1\n')
    expect(message).toContain('Line 3: 2998-12-31T23:00')
  })

  test.each([
    ['no such columns', 'id,when,likes\n', ['"share"', '"observedAt"', '"like"']],
    ['a column twice', 'share,observedAt,like,like\n', ['two columns are named "like"']],
    ['nothing', '', ['The file is empty']],
    ['a quote that is not closed', 'share,observedAt,like\n"s1,2026-11-18,1\n', ['cannot be read']],
    ['a row that is too short', 'share,observedAt,like\ns1,2026-11-18\n', ['cannot be read']],
  ])('%s', async (_, text, says) => {
    const message = await refusal(text)
    for (const words of says) expect(message).toContain(words)
  })

  test('at most fifty mistakes, and no file at all', async () => {
    const lines = Array.from({ length: 500 }, () => 's1,2026-11-18,many')
    expect((await refusal(['share,observedAt,like', ...lines].join('\n'))).split('\n')).toHaveLength(51)
    const { api } = await program()
    await expect(importCounts(api, join(folder, 'none.csv'), likes)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

const metrics = dataFile('01-engagement/facebook-brand-metrics/dataset_Facebook.csv')

// The sums are facts of the data (Moro et al. 2016), not of this code. The file has no column for a post: its line is put before it.
test.skipIf(metrics === undefined)(`500 posts of a page, as they came${skippedFor(metrics)}`, async () => {
  const [header = '', ...lines] = (metrics ?? '').trim().split(/\r?\n/)
  const { api, total } = await program(lines.map((_, index) => `post-${index}`))
  const file = written([`post;${header}`, ...lines.map((line, index) => `post-${index};${line}`)].join('\n'))
  const counts = { comment: 'comment', like: 'like', share: 'repost' }
  const options = { share: 'post', observedAt: '2026-11-18', counts }
  expect(await importCounts(api, file, options)).toEqual({ rows: 500, recorded: 500, repeated: 0 })
  expect(await total()).toBe(106_060)
  expect((await importCounts(api, file, options)).repeated).toBe(500)
  expect(await total()).toBe(106_060)
})
