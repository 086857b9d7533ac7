import type { AdvocacyApi } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { aGuest, aMe, aProgram, fakeApi } from '../../testing/fake-api.ts'
import { shared } from './shared.ts'

const get = async () => aGuest()

test('asks once who the viewer is', async () => {
  const api = fakeApi({ me: { get } })
  const one = shared(api)
  const [first, second] = await Promise.all([one.me.get({}), one.me.get({})])
  expect([first.status, second.status]).toEqual(['guest', 'guest'])
  expect(api.calls).toEqual([['me.get', {}]])
})

test('asks again after a failure', async () => {
  let tries = 0
  const api = fakeApi({
    me: {
      get: async () => {
        if (++tries === 1) throw new Error('no')
        return aMe()
      },
    },
  })
  const one = shared(api)
  await expect(one.me.get({})).rejects.toThrow('no')
  expect(await one.me.get({})).toMatchObject({ status: 'ambassador' })
})

test.each([
  ['join', ({ me }: AdvocacyApi) => me.join({ listed: true }), { status: 'ambassador', listed: true }],
  ['leave', ({ me }: AdvocacyApi) => me.leave({}), { status: 'guest', listed: false }],
  ['update', ({ me }: AdvocacyApi) => me.update({ listed: true }), { status: 'ambassador', listed: true }],
] as const)('me.%s: every listener hears of it, and finds the viewer as they are now', async (name, act, now) => {
  const api = fakeApi({ me: { get: async () => aMe({ name: 'before' }) } })
  const one = shared(api)
  await one.me.get({})
  const heard: unknown[] = []
  one.watch(async () => heard.push(await one.me.get({})))
  await act(one)
  await Promise.resolve()
  expect(heard).toMatchObject([now])
  expect(api.calls.map(([name]) => name)).toEqual(['me.get', `me.${name}`])
})

test('what failed changes nothing', async () => {
  const api = fakeApi({ me: { get, join: () => Promise.reject(new Error('no')) } })
  const one = shared(api)
  let hints = 0
  one.watch(() => {
    hints += 1
  })
  await expect(one.me.join({})).rejects.toThrow('no')
  expect(hints).toBe(0)
  expect(await one.me.get({})).toMatchObject({ status: 'guest' })
})

test('what a master decides is read again by everyone who listens, also when somebody else was first', async () => {
  let version = 1
  const publishRules = async () => {
    version += 1
    if (version > 2) throw new Error('no')
    return { version, from: '2026-11-22T09:00:00Z' }
  }
  const api = fakeApi({ program: { get: async () => aProgram({ rulesVersion: version }), publishRules } })
  const one = shared(api)
  await one.program.get({})
  await one.program.get({})
  expect(api.calls.length).toBe(1)
  let hints = 0
  one.watch(() => {
    hints += 1
  })
  await one.program.publishRules({ rules: { rules: [] } })
  expect(await one.program.get({})).toMatchObject({ rulesVersion: 2 })
  await expect(one.program.publishRules({ rules: { rules: [] } })).rejects.toThrow('no')
  expect(await one.program.get({})).toMatchObject({ rulesVersion: 3 })
  expect(hints).toBe(2)
})
