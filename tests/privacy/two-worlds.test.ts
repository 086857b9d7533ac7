import { isAdvocacyError, type ProgramSeed } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { call } from '../../packages/adapters/src/http/call.ts'
import { routes } from '../../packages/adapters/src/http/routes.ts'
import { ASKED } from './asked.ts'
import { ROLES, type RoleName, type State, world } from './world.ts'

/** Settings that matter to who sees what. Sales has seven with Pat: of seven, a group is one smaller without. */
const SETTINGS: Readonly<Record<string, Partial<ProgramSeed>>> = {
  'as it comes': {},
  'for who is on the list': { signUp: 'listed' },
  'measuring only': { scoring: 'measure' },
  'without points': { scoring: 'off' },
  'groups of three': { minimumGroupSize: 3 },
}

/** What may differ between two worlds, and why. */
const MAY = {
  /** The log counts what is written, also by who cannot be seen: that somebody joined or left is in it, and nobody's name. */
  position: ['position'],
  /** Points of a group and of all belong to who earned them, whoever that is. */
  sums: [
    'score',
    'total',
    'points',
    'value',
    'percent',
    'before',
    'after',
    'days',
    'forecast',
    'rank',
    'id',
    'name',
    'change',
    'percentile',
    'gap',
  ],
  /** What is counted of shares, with points or without, belongs to whoever shared; of who switched it off nothing is counted. */
  counts: ['shares', 'reach', 'reactions', 'clicks', 'conversations'],
} as const

interface Pair {
  one: State
  other: State
  /** Whether Pat shared something. */
  earns: boolean
  may: readonly (keyof typeof MAY)[]
  /** Routes that ask the store for one person more: who has points, or gets some. */
  asksMore?: readonly string[]
}

/** Which worlds cannot be told apart; and where two can, by what. */
const PAIRS: readonly Pair[] = [
  // Who was never asked, and who looked and declined.
  { one: 'unknown', other: 'looked', earns: false, may: [] },
  { one: 'known', other: 'declined', earns: false, may: [] },
  // Who switched points off, among those who are not listed.
  { one: 'hidden', other: 'paused', earns: false, may: [] },
  { one: 'hidden', other: 'measured', earns: false, may: [] },
  { one: 'paused', other: 'measured', earns: true, may: ['counts'] },
  { one: 'hidden', other: 'paused', earns: true, may: ['sums', 'counts'], asksMore: ['leaderboards.get'] },
  // Who takes part unseen, and who does not: an award to a team is split over one more.
  { one: 'declined', other: 'hidden', earns: false, may: ['position'], asksMore: ['points.award'] },
  { one: 'hidden', other: 'left', earns: false, may: ['position'], asksMore: ['points.award'] },
  { one: 'hidden', other: 'left', earns: true, may: ['position'], asksMore: ['points.award'] },
]

/** All that one role can learn of a program: every route, every answer, and what the store was asked for it. */
async function learned(state: State, settings: Partial<ProgramSeed>, earns: boolean, role: RoleName) {
  const { as, calls } = await world(state, settings, earns)
  const api = as(ROLES[role])
  const answers: { asked: string; answer: unknown; calls: string[] }[] = []
  // What changes nothing comes first, so that nothing of the role's own stands in it.
  for (const route of [...routes].sort((a, b) => place(a) - place(b))) {
    const name = `${route.noun}.${route.name}`
    for (const input of ASKED[name] ?? []) {
      calls.length = 0
      const answer = await call(api, route, input).catch((error: unknown) => {
        if (!isAdvocacyError(error)) throw error
        return { code: error.code, message: error.message, issues: error.issues }
      })
      answers.push({ asked: `${name} ${JSON.stringify(input)}`, answer, calls: [...calls] })
    }
  }
  return answers
}

const place = ({ noun, name }: { noun: string; name: string }) => Object.keys(ASKED).indexOf(`${noun}.${name}`)

/** An answer without the values under these names. */
function without(answer: unknown, names: readonly string[]): string {
  const text = JSON.stringify(answer, (key, value: unknown) => (names.includes(key) ? '…' : value))
  // New ids are chance.
  return text.replaceAll(/later\d+/g, 'new')
}

test('every route is asked', () => {
  expect(routes.map(({ noun, name }) => `${noun}.${name}`).filter((name) => !(name in ASKED))).toEqual([])
})

for (const [setting, settings] of Object.entries(SETTINGS)) {
  describe(`a program ${setting}`, () => {
    for (const { one, other, earns, may, asksMore = [] } of PAIRS) {
      const names = may.flatMap((what): readonly string[] => MAY[what])
      test(`${one} and ${other}${earns ? ', with shares' : ''}: nobody can tell${may.length ? `, but by ${may.join()}` : ''}`, async () => {
        for (const role of Object.keys(ROLES) as RoleName[]) {
          const here = await learned(one, settings, earns, role)
          const there = await learned(other, settings, earns, role)
          for (const [index, { asked, answer, calls }] of here.entries()) {
            const also = there[index]
            const what = `${role} asks ${asked}`
            expect(without(also?.answer, names), what).toBe(without(answer, names))
            if (!asksMore.some((route) => asked.startsWith(route))) expect(also?.calls, what).toEqual(calls)
          }
        }
      })
    }
  })
}
