import { expect, test } from 'vitest'
import { expireLots, expiringAfter, keepLot, type Lot, spendableOn, spendLots, takeBackLots } from './lots.ts'
import { type Held, initialState, NEVER, type PointsState } from './state.ts'

const owning = (balance: number, lots?: Lot[]): PointsState => ({ ...initialState('ann'), balance, lots })
const three = (): Lot[] => [
  { ends: 19, left: 5 },
  { ends: 20, left: 6 },
  { ends: NEVER, left: 7 },
]

test('points that end on one day are one lot; lots stand in order of their end, none empty', () => {
  const state = owning(0)
  for (const [ends, points] of [
    [20, 1],
    [22, 2],
    [20, 4],
    [19, 8],
    [21, 16],
    [22, 32],
  ] as const)
    keepLot(state, ends, points, undefined)
  expect(state.lots).toEqual([
    { ends: 19, left: 8 },
    { ends: 20, left: 5 },
    { ends: 21, left: 16 },
    { ends: 22, left: 34 },
  ])
  const debt = owning(-5)
  keepLot(debt, 19, 5, undefined)
  expect(debt.lots).toEqual([])
})

test('a share remembers where its points went, one grant after another to the same lot as one', () => {
  const held: Held = { rule: 'r', worth: 0, over: 1, granted: 0 }
  const state = owning(0)
  for (const ends of [20, 21, 22, 22]) keepLot(state, ends, 3, held)
  expect(held.lots).toEqual([
    { ends: 20, left: 3 },
    { ends: 21, left: 3 },
    { ends: 22, left: 6 },
  ])
})

test('what was there before lots were kept does not end', () => {
  const state = owning(7)
  keepLot(state, 19, 5, undefined)
  expect(state.lots).toEqual([
    { ends: 19, left: 5 },
    { ends: NEVER, left: 7 },
  ])
})

test('what is spent whole is gone, of the first lot, of one in the middle, and of the last', () => {
  const [first, middle, last] = [three(), three(), three()]
  spendLots(first, 5, 18)
  expect(first).toEqual(three().slice(1))
  spendLots(middle, 6, 19)
  expect(middle.map(({ ends }) => ends)).toEqual([19, NEVER])
  spendLots(last, 13, 19)
  expect(last).toEqual([{ ends: 19, left: 5 }])
})

test('what is taken back whole is gone', () => {
  const lots = three()
  const held: Held = { rule: 'r', worth: 0, over: 1, granted: 0, lots: [{ ends: 20, left: 6 }] }
  takeBackLots(lots, 6, held)
  expect(lots.map(({ ends }) => ends)).toEqual([19, NEVER])
  expect(held.lots).toEqual([])
})

test('what has ended is gone, up to the day', () => {
  const state = owning(18, three())
  expect(expireLots(state, 18)).toBe(0)
  expect(expireLots(state, 19)).toBe(5)
  expect(state.lots?.map(({ ends }) => ends)).toEqual([20, NEVER])
  expect(expireLots(owning(3), 19)).toBe(0)
})

test('what has ended by a day cannot be spent on it', () => {
  expect([18, 19, 20].map((day) => spendableOn(owning(18, three()), day))).toEqual([18, 13, 7])
  expect(spendableOn(owning(3), 19)).toBe(3)
})

test('the next lots that end, soonest first, as many as are asked for', () => {
  expect(expiringAfter(owning(18, three()), 18, 9)).toEqual(three().slice(0, 2))
  expect(expiringAfter(owning(18, three()), 18, 1)).toEqual(three().slice(0, 1))
  expect(expiringAfter(owning(18, three()), 19, 9)).toEqual(three().slice(1, 2))
  expect(expiringAfter(owning(3), 18, 9)).toEqual([])
})
