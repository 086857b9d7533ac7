import { expect, test } from 'vitest'
import { countsTold, quarterOf } from './arrivals.ts'

const told = { counts: { like: 3, view: null }, observedAt: '2026-11-18T09:00:00Z' }

test.each([{ share: 's1' }, { link: 'https://go.example/abc' }])('counts of a share by %j', (named) => {
  expect(countsTold({ ...told, ...named })).toEqual({ ...told, ...named })
})

test.each([{}, { share: 's1', link: 'https://go.example/abc' }])('counts of a share by %j are refused', (named) => {
  expect(() => countsTold({ ...told, ...named })).toThrow('must name either the share or its link')
})

test.each([
  ['2026-11-18T09:00:00.000Z', '2026-11-18T09:00:00.000Z'],
  ['2026-11-18T09:14:59.999Z', '2026-11-18T09:00:00.000Z'],
  ['2026-11-18T09:15:00.000Z', '2026-11-18T09:15:00.000Z'],
])('%s is in the quarter of an hour from %s', (at, quarter) => {
  expect(quarterOf(Date.parse(at))).toBe(quarter)
})
