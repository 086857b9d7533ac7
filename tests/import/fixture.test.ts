import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHandler } from '@advocacy-kit/adapters/http'
import { createClient } from '@advocacy-kit/adapters/http/client'
import { pollActivities, readPolls, schedule } from '@advocacy-kit/adapters/importers/polls'
import { createEngine, memoryStore, type PersonalActivity } from '@advocacy-kit/core'
import { random } from '@advocacy-kit/example-intranet/random'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runImport } from './command.ts'
import { csvOf, pollsFromTo, readTable, shuffled } from './csv.ts'
import { standingIn, standingOf } from './standing.ts'

/*
 * Nine shares, eight polls every six hours from Monday 2016-01-04 12:00 in Amsterdam: TS1 and TS2 on Monday, TS3 (midnight) to TS6 on Tuesday, TS7 (midnight) and
 * TS8 on Wednesday. Ambassador = IDLink mod 3. By hand, points per share:
 *
 *   share  person   Mon          Tue               Wed          all
 *   61     1        2+3 = 5      0-2+0+5 = 3       0+1 = 1        9   a fall, a gap
 *   62     2        -            4                 -              4   unknown at first, empty, unknown at last
 *   63     0        7-7 = 0      7-7+7-7 = 0       7-7 = 0        0   up and down
 *   64     1        0            0                 0              0   known zeros
 *   65     2        -            -                 -              0   never known
 *   66     0        1+1 = 2      1+1 = 2           0              4   a negative other than -1
 *   67     1        9            -                 -6             3   a fall after a long gap, on another day
 *   68     2        10           2                 0             12
 *   69     0        8            0                 0              8
 *                   34           11                -5            40
 *
 *   people: 2 has 16; 0 and 1 have 12 and share the second rank.
 */
const BY_HAND = {
  total: 40,
  days: { '2016-01-04': 34, '2016-01-05': 11, '2016-01-06': -5 },
  people: [
    ['2', 16],
    ['0', 12],
    ['1', 12],
  ],
  items: [
    ['68', 12],
    ['61', 9],
    ['69', 8],
    ['62', 4],
    ['66', 4],
    ['67', 3],
  ],
}

const FIXTURE = fileURLToPath(new URL('./fixture/linkedin-polls.csv', import.meta.url))
const HOW = ['--first-poll', '2016-01-04T12:00', '--every', '6h', '--ambassador', 'mod 3', '--program', 'fixture']

let folder: string
let expected: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  expected = (await imported('reference', [FIXTURE])).hash
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Imports files into a database of their own, or into one that is there. */
async function imported(name: string, files: readonly string[], options: readonly string[] = []) {
  const database = join(folder, `${name}.db`)
  const { code, stderr } = await runImport([
    ...HOW,
    '--platform',
    'linkedin',
    '--database',
    database,
    ...options,
    ...files,
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
  return standingIn(database, 'fixture')
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

describe('the fixture', () => {
  test('comes to what was worked out by hand', async () => {
    expect(await standingIn(join(folder, 'reference.db'), 'fixture')).toMatchObject(BY_HAND)
  })

  test('summary and progress', async () => {
    const { code, stdout, stderr } = await runImport([
      ...HOW,
      '--database',
      join(folder, 'summary.db'),
      '--batch',
      '10',
      FIXTURE,
    ])
    expect(code).toBe(0)
    // Known: 7 + 3 + 8 + 8 + 0 + 5 + 2 + 8 + 8 = 49. Sent: 9 shares, and 5 + 1 + 8 + 1 + 0 + 4 + 2 + 2 + 1 = 24 counts that differ from the one before.
    expect(stdout.replace(/polls:[0-9a-f]{16}/, 'polls:…')).toBe(
      [
        'linkedin-polls.csv',
        '  shares      9',
        '  polls read  49',
        '  activities  33: 33 recorded, 0 repeated, 0 skipped as noted',
        '  backfill    polls:…',
        'Points of fixture',
        '  2016-01-04            34',
        '  2016-01-05            11',
        '  2016-01-06            -5',
        '  total                 40',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('linkedin-polls.csv: 20 of 33 activities (60 %)\n')
    expect(stderr).not.toContain('\r')
  })

  test.each(['1', '5000'])('in batches of %s', async (batch) => {
    expect((await imported(`batch-${batch}`, [FIXTURE], ['--batch', batch])).hash).toBe(expected)
  })

  test('twice, with and without the notes', async () => {
    await imported('twice', [FIXTURE])
    expect((await imported('twice', [FIXTURE])).hash).toBe(expected)
    await rm(join(folder, 'twice.db.import.json'))
    expect((await imported('twice', [FIXTURE])).hash).toBe(expected)
  })

  test('notes of a program that is gone are not believed', async () => {
    const notes = join(folder, 'kept.json')
    await imported('gone', [FIXTURE], ['--progress-file', notes])
    expect(existsSync(notes)).toBe(true)
    expect((await imported('new', [FIXTURE], ['--progress-file', notes])).hash).toBe(expected)
  })

  test('rows in another order', async () => {
    const table = readTable(await readFile(FIXTURE, 'utf8'))
    const file = await written('shuffled.csv', csvOf({ ...table, rows: shuffled(table.rows, 'rows') }))
    expect((await imported('shuffled', [file])).hash).toBe(expected)
  })

  test('late: the second half of the polls comes before the first', async () => {
    const table = readTable(await readFile(FIXTURE, 'utf8'))
    const first = await written('first.csv', csvOf(pollsFromTo(table, 1, 4)))
    const second = await written('second.csv', csvOf(pollsFromTo(table, 5, 8)))
    const standing = await imported('late', [second, first])
    expect(standing).toMatchObject(BY_HAND)
    expect(standing.hash).toBe(expected)
  })

  test('activities in any order, batches and repetition', { timeout: 60_000 }, async () => {
    const activities = await fixtureActivities()
    for (let round = 0; round < 20; round++) {
      const sent = shuffled([...activities, ...activities.slice(round)], `round ${round}`)
      expect((await recorded(sent, `batches ${round}`)).hash).toBe(expected)
    }
  })
})

async function fixtureActivities(): Promise<PersonalActivity[]> {
  const polls = schedule('2016-01-04T12:00', 'Europe/Amsterdam', 6 * 3_600_000)
  const source = {
    platform: 'linkedin',
    kind: 'like',
    schedule: polls,
    ambassador: (item: string) => String(Number(item) % 3),
  }
  const reads = await Array.fromAsync(readPolls(FIXTURE))
  return reads.flatMap((read) => ('row' in read ? pollActivities(read.row, source) : []))
}

/** Sends activities in batches of chance sizes through the HTTP Api of a program in memory. */
async function recorded(activities: readonly PersonalActivity[], seed: string) {
  const rules = { rules: [{ id: 'reaction', on: 'reactions.observed' as const, points: 1 }] }
  const program = { name: 'fixture', timeZone: 'Europe/Amsterdam', rules, platforms: ['linkedin'], masters: ['mia'] }
  const engine = createEngine({ store: memoryStore(), program })
  const handler = createHandler(engine, { identify: () => ({ id: 'importer', scopes: ['import'] }) })
  const api = createClient({ endpoint: 'http://program.test/advocacy', fetch: handler })
  for (const id of ['0', '1', '2']) await api.people.put({ id })
  const chance = random(seed)
  for (let from = 0; from < activities.length; ) {
    const until = from + 1 + chance.below(12)
    await api.activities.record({ activities: distinct(activities.slice(from, until)), backfill: 'shuffled' })
    from = until
  }
  return standingOf(engine)
}

function distinct(activities: readonly PersonalActivity[]): PersonalActivity[] {
  return [...new Map(activities.map((activity) => [activity.id, activity])).values()]
}

describe('what is wrong is said before anything is sent', () => {
  test('every mistake of a file, with its line', async () => {
    const file = await written('wrong.csv', 'IDLink,TS1,TS2\n61,1,2\n62,many,3.5\nx,1,2\n61,1,2\n')
    const database = join(folder, 'wrong.db')
    const { code, stderr } = await runImport([...HOW, '--database', database, file])
    expect(code).toBe(2)
    expect(stderr).toContain('Line 3: "many" in TS1')
    expect(stderr).toContain('Line 3: "3.5" in TS2')
    expect(stderr).toContain('x finds no ambassador')
    expect(stderr).toContain('61 stands there twice')
    expect(existsSync(database)).toBe(false)
  })

  test('an option', async () => {
    const { code, stderr } = await runImport([...HOW, '--batch', '5001', FIXTURE])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('1 to 5000') })
  })

  test('--help goes to standard output', async () => {
    expect(await runImport(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--first-poll <time>'),
      stderr: '',
    })
  })

  test('a server that cannot be reached', async () => {
    const { code } = await runImport([...HOW, '--endpoint', 'http://127.0.0.1:9/advocacy', '--token', 't', FIXTURE])
    expect(code).toBe(1)
  })
})

test('a running server, and a file that maps shares to people', async () => {
  const { serve } = await import('@advocacy-kit/adapters/http')
  const rules = { rules: [{ id: 'reaction', on: 'reactions.observed' as const, points: 1 }] }
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'p', timeZone: 'Europe/Amsterdam', rules, platforms: ['linkedin'], masters: ['mia'] },
  })
  const identify = (request: Request) =>
    request.headers.get('authorization') === 'Bearer secret' ? { id: 'importer', scopes: ['import' as const] } : null
  const serving = await serve(createHandler(engine, { identify }), { port: 0 })
  try {
    const pairs = [61, 62, 63, 64, 65, 66, 67, 68, 69].map((share) => `${share},${share === 68 ? 'noor' : 'sam'}`)
    const mapping = await written('people.csv', ['share,person', ...pairs, ''].join('\n'))
    const endpoint = `${serving.url}/advocacy`
    const args = [
      '--program',
      'p',
      '--first-poll',
      '2016-01-04T12:00',
      '--every',
      '6h',
      '--ambassador',
      mapping,
      '--progress-file',
      join(folder, 'server.json'),
    ]
    expect(await runImport([...args, '--endpoint', endpoint, '--token', 'wrong', FIXTURE])).toMatchObject({ code: 1 })
    expect(await runImport([...args, '--endpoint', endpoint, '--token', 'secret', FIXTURE])).toMatchObject({ code: 0 })
    expect((await standingOf(engine)).people).toEqual([
      ['sam', 28],
      ['noor', 12],
    ])
  } finally {
    await serving.close()
    await engine.close()
  }
})
