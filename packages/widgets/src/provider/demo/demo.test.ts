import { describe, expect, test } from 'vitest'
import { demoApi } from './demo.ts'

const board = { board: 'points', period: 'week' } as const

describe.each([
  ['on a Sunday evening', '2026-11-22T20:00:00Z'],
  ['a minute into a Monday in Amsterdam', '2026-11-22T23:01:00Z'],
  ['in the night that the clock goes back', '2026-10-25T01:30:00Z'],
])('the sample program %s', (_, time) => {
  const now = Date.parse(time)

  test('has four teams with points, and its viewer is an ambassador of one', async () => {
    const api = await demoApi(now)
    expect(await api.me.get({})).toMatchObject({ name: 'Sanne de Wit', team: 'jeugd', status: 'ambassador' })
    const { rows, own } = await api.leaderboards.get({ ...board, period: 'month' })
    expect(rows.map(({ id }) => id).sort()).toEqual(['centrum', 'jeugd', 'kantoor', 'oost'])
    expect(own).toMatchObject({ id: 'jeugd', shown: true })
  })

  test('works towards two goals, and is some way there', async () => {
    const { items } = await (await demoApi(now)).goals.list({})
    expect(items.map(({ id }) => id)).toEqual(['jeugd', 'samen'])
    for (const goal of items) {
      if (goal.hidden) throw new Error(`${goal.id} is hidden`)
      expect(goal.progress.percent).toBeGreaterThan(10)
      expect(goal.forecast?.value).toBeGreaterThan(0)
    }
  })

  test('is the same each time', async () => {
    const [one, other] = await Promise.all([demoApi(now), demoApi(now)])
    const read = { ...board, scope: 'people', period: 'all' } as const
    const first = await one.leaderboards.get(read)
    expect(first.rows.length).toBeGreaterThan(5)
    expect(await other.leaderboards.get(read)).toEqual(first)
  })
})

test('this week has points, and a share of the viewer moves the board', async () => {
  const api = await demoApi()
  let hints = 0
  api.watch(() => {
    hints += 1
  })
  const before = await api.leaderboards.get(board)
  const share = await api.shares.open({ content: 'voorlezen', platform: 'email' })
  const { points } = await api.shares.confirm({ id: share.id })
  const after = await api.leaderboards.get(board)
  expect(points).toBe(3)
  expect(after.ownScore).toBe((before.ownScore ?? 0) + 3)
  expect(hints).toBeGreaterThan(0)
})
