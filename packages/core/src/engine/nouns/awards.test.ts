import { expect, test } from 'vitest'
import { Memory, memoryStore } from '../../ports/memory-store.ts'
import { createEngine } from '../engine.ts'

const HOUR = 3_600_000

/** A program whose clock starts on Monday 2 March 2026 at noon in Amsterdam, with Ann in it. */
async function start() {
  const clock = { now: Date.parse('2026-03-02T11:00:00Z') }
  const memory = new Memory()
  let ids = 0
  const open = () =>
    createEngine({
      store: memoryStore(memory),
      program: {
        name: 'Voorbeeld',
        timeZone: 'Europe/Amsterdam',
        rules: { rules: [] },
        masters: ['mia@host'],
        teams: [{ id: 'sales', name: 'Sales' }],
      },
      directory: { find: async (hostIds) => new Map(hostIds.map((id) => [id, { name: `${id} of the host` }])) },
      clock: () => clock.now,
      newId: () => `id${String(++ids).padStart(3, '0')}`,
    })
  const engine = open()
  const ann = engine.as({ id: 'ann@host', team: 'sales' })
  const { id } = await ann.me.join({})
  return { clock, engine, ann, id: id ?? '', mia: engine.as({ id: 'mia@host' }), open }
}

test('in an open period what is taken back falls on the day of the award', async () => {
  const { clock, engine, ann, id, mia } = await start()
  const { award } = await mia.points.award({ person: id, points: 30, reason: 'Spoke at the fair' })
  clock.now += 24 * HOUR
  await mia.points.revoke({ award })
  expect((await ann.points.get({ period: '2026-03-02' })).score).toBe(0)
  expect((await ann.points.get({ period: '2026-03-03' })).score).toBe(0)
  expect(await engine.standings({ period: '2026-W10' })).toEqual([])
})

test('of a closed period nothing changes: what is taken back falls on the day it is recorded', async () => {
  const { clock, ann, id, mia } = await start()
  const { award } = await mia.points.award({ person: id, points: 30, reason: 'Spoke at the fair' })
  clock.now += 7 * 24 * HOUR
  await mia.program.closePeriod({ period: '2026-W10' })
  clock.now += HOUR
  expect(await mia.points.revoke({ award })).toEqual({ award, points: -30 })
  expect((await ann.points.get({ period: '2026-W10' })).score).toBe(30)
  expect(await ann.points.get({ period: '2026-03-09' })).toMatchObject({ score: -30, balance: 0 })
  const [revoked] = (await ann.points.explain({})).parts
  expect(revoked).toMatchObject({ day: '2026-03-09', late: true, points: -30, award: { id: award, revoked: true } })
})

test('the log holds the award as one, by an opaque author, and no name', async () => {
  const { engine, id, mia } = await start()
  const { award } = await mia.points.award({ team: 'sales', points: 30, reason: 'Won the quiz' })
  await mia.points.revoke({ award })
  const log: unknown[] = []
  for await (const activity of engine.log()) log.push(activity)
  const { id: author } = await mia.me.get({})
  const part = `${award}:id006`
  expect(author).toBe('id005')
  expect(log.slice(-2)).toMatchObject([
    { id: part, type: 'points.awarded', person: id, points: 30, reason: 'Won the quiz', award, by: 'id005' },
    { id: `${part}:revoked`, person: id, points: -30, reason: 'Won the quiz', revokes: award, by: 'id005' },
  ])
  expect(JSON.stringify(log)).not.toContain('@host')
})

test('a listed author has the name that the directory of the host gives', async () => {
  const { ann, id, mia } = await start()
  await mia.me.join({ listed: true })
  await mia.points.award({ person: id, points: 30, reason: 'Spoke at the fair' })
  expect((await ann.points.explain({})).parts[0]?.award?.by).toEqual({ name: 'mia@host of the host', role: 'master' })
})

test('an award is taken back by another process, and after a restart', async () => {
  const { ann, id, mia, open } = await start()
  const { award } = await mia.points.award({ person: id, points: 30, reason: 'Spoke at the fair' })
  const elsewhere = open()
  expect(await elsewhere.as({ id: 'sync', scopes: ['sync'] }).points.revoke({ award })).toEqual({ award, points: -30 })
  expect(await mia.points.revoke({ award })).toEqual({ award, points: 0 })
  expect((await ann.points.get({})).balance).toBe(0)
})
