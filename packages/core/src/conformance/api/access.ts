import type { AdvocacyApi } from '../../api/api.ts'
import { equal, refused, untyped } from '../expect.ts'
import type { Cast, Scene } from './stage.ts'

type Caller = Exclude<keyof Cast, 'ids' | 'as' | 'x'>

const everybody: readonly Caller[] = ['ann', 'ben', 'gus', 'mia', 'eva', 'importer', 'synchroniser', 'exporter']

/** Every operation with an input that is wrong for it, so that nothing happens, and who may call it. */
const operations: readonly { name: string; call: (api: AdvocacyApi) => Promise<unknown>; may: readonly Caller[] }[] = [
  { name: 'program.get', call: (api) => api.program.get(wrong()), may: everybody },
  { name: 'program.update', call: (api) => api.program.update(wrong()), may: ['mia'] },
  { name: 'program.publishRules', call: (api) => api.program.publishRules(wrong()), may: ['mia'] },
  { name: 'program.previewRules', call: (api) => api.program.previewRules(wrong()), may: ['mia'] },
  { name: 'program.undoRules', call: (api) => api.program.undoRules(wrong()), may: ['mia'] },
  { name: 'program.closePeriod', call: (api) => api.program.closePeriod(wrong()), may: ['mia'] },
  { name: 'me.get', call: (api) => api.me.get(wrong()), may: everybody },
  { name: 'me.join', call: (api) => api.me.join(wrong()), may: everybody },
  { name: 'me.leave', call: (api) => api.me.leave(wrong()), may: everybody },
  { name: 'me.update', call: (api) => api.me.update(wrong()), may: everybody },
  { name: 'people.list', call: (api) => api.people.list(wrong()), may: everybody },
  { name: 'people.put', call: (api) => api.people.put(wrong()), may: ['mia', 'importer', 'synchroniser'] },
  { name: 'content.list', call: (api) => api.content.list(wrong()), may: everybody },
  { name: 'content.get', call: (api) => api.content.get(wrong()), may: everybody },
  { name: 'content.put', call: (api) => api.content.put(wrong()), may: ['mia', 'eva', 'importer', 'synchroniser'] },
  { name: 'shares.open', call: (api) => api.shares.open(wrong()), may: everybody },
  { name: 'shares.confirm', call: (api) => api.shares.confirm(wrong()), may: everybody },
  { name: 'shares.verify', call: (api) => api.shares.verify(wrong()), may: everybody },
  { name: 'shares.post', call: (api) => api.shares.post(wrong()), may: everybody },
  { name: 'shares.withdraw', call: (api) => api.shares.withdraw(wrong()), may: everybody },
  { name: 'shares.renewLink', call: (api) => api.shares.renewLink(wrong()), may: everybody },
  { name: 'shares.deleteLink', call: (api) => api.shares.deleteLink(wrong()), may: everybody },
  { name: 'shares.list', call: (api) => api.shares.list(wrong()), may: everybody },
  { name: 'shares.find', call: (api) => api.shares.find(wrong()), may: ['importer', 'synchroniser'] },
  { name: 'shares.totals', call: (api) => api.shares.totals(wrong()), may: everybody },
  { name: 'activities.record', call: (api) => api.activities.record(wrong()), may: ['importer', 'synchroniser'] },
  { name: 'activities.undoBackfill', call: (api) => api.activities.undoBackfill(wrong()), may: ['importer'] },
  { name: 'points.get', call: (api) => api.points.get(wrong()), may: everybody },
  { name: 'points.explain', call: (api) => api.points.explain(wrong()), may: everybody },
  { name: 'points.totals', call: (api) => api.points.totals(wrong()), may: ['mia', 'importer', 'exporter'] },
  { name: 'points.award', call: (api) => api.points.award(wrong()), may: ['mia', 'synchroniser'] },
  { name: 'points.revoke', call: (api) => api.points.revoke(wrong()), may: ['mia', 'synchroniser'] },
  { name: 'kudos.give', call: (api) => api.kudos.give(wrong()), may: everybody },
  { name: 'kudos.list', call: (api) => api.kudos.list(wrong()), may: everybody },
  { name: 'kudos.withdraw', call: (api) => api.kudos.withdraw(wrong()), may: everybody },
  { name: 'goals.list', call: (api) => api.goals.list(wrong()), may: everybody },
  { name: 'goals.put', call: (api) => api.goals.put(wrong()), may: ['mia', 'eva'] },
  { name: 'goals.delete', call: (api) => api.goals.delete(wrong()), may: ['mia', 'eva'] },
  { name: 'leaderboards.get', call: (api) => api.leaderboards.get(wrong()), may: everybody },
]

/** An unknown key, beside what the path of the operation takes. */
function wrong() {
  return untyped({ id: 'x', board: 'points', award: 'x', unheardOf: 1 })
}

/** Who may call what; nobody is told about the input before that is settled. */
export const access: Readonly<Record<string, Scene>> = {
  'a visitor is refused before the input is read': async ({ visitor }) => {
    for (const { name, call } of operations) await within(name, refused(call(visitor), 'unauthenticated', []))
  },

  'who has neither the role nor the scope is refused before the input is read': async (cast) => {
    for (const { name, call, may } of operations) {
      for (const caller of everybody.filter((one) => !may.includes(one))) {
        await within(`${name} by ${caller}`, refused(call(cast[caller]), 'forbidden', []))
      }
    }
  },

  'who may call is told of every key that is not known': async (cast) => {
    for (const { name, call, may } of operations) {
      for (const caller of may) await within(`${name} by ${caller}`, namesUnknownKey(call(cast[caller])))
    }
  },

  'what was refused has changed nothing': async (cast) => {
    const before = await cast.mia.program.get({})
    for (const { call } of operations) await call(cast.mia).catch(() => {})
    for (const { call } of operations) await call(cast.ann).catch(() => {})
    equal(await cast.mia.program.get({}), before, 'the program')
    equal((await cast.ann.me.get({})).status, 'ambassador', 'the status of Ann')
    equal((await cast.mia.me.get({})).status, 'guest', 'the status of Mia')
  },
}

async function namesUnknownKey(call: Promise<unknown>): Promise<void> {
  const error: unknown = await call.catch((caught: unknown) => caught)
  const issues = untyped(error instanceof Error && 'issues' in error ? error.issues : [])
  const pointers = issues.map(({ pointer }: { pointer: string }) => pointer)
  equal(
    [error instanceof Error && 'code' in error && error.code, pointers.includes('/unheardOf')],
    ['invalid-input', true],
    'the code, and whether the key is named',
  )
}

async function within(name: string, check: Promise<void>): Promise<void> {
  await check.catch((error: unknown) => {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
  })
}
