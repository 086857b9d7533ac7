import { memoryStore, score } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, postScene } from './scene.ts'

test('points follow likes, unlikes and deletion', async () => {
  const { verified, pass, balance, share, log } = await postScene()
  const { id, post } = await verified()
  expect(await balance()).toBe(5)
  post.counts = { like: 3 }
  await pass(HOUR)
  expect(await balance()).toBe(8)
  post.counts = { like: 1 }
  await pass(HOUR)
  expect(await balance()).toBe(6)
  expect((await share(id))?.counts).toEqual({ like: 1 })
  post.gone = true
  await pass(HOUR)
  expect([(await share(id))?.state, await balance()]).toEqual(['withdrawn', 0])
  const ids = (await log()).filter((activity) => activity.type === 'reactions.observed').map((one) => one.id)
  expect(ids).toEqual([`${id}:observed:1`, `${id}:observed:2`])
})

test('counts that are no counts never pay, and those that were known stay', async () => {
  const { verified, pass, balance, share } = await postScene()
  const { id, post } = await verified()
  post.counts = { like: 2 }
  await pass(HOUR)
  for (const like of [-5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
    post.counts = { like, '': 1, '..': 1 }
    await pass(HOUR)
  }
  post.counts = {}
  await pass(HOUR)
  expect([await balance(), (await share(id))?.counts]).toEqual([7, { like: 2 }])
})

test('reading slows with age and ends after thirty days', async () => {
  const { verified, pass, bluesky, now } = await postScene()
  const started = now.at
  await verified()
  const at: number[] = []
  const { adapter } = bluesky
  const read = adapter.read.bind(adapter)
  adapter.read = (posts) => {
    at.push(now.at - started)
    return read(posts)
  }
  await pass(40 * DAY)
  const gaps = at.map((instant, index) => instant - (at[index - 1] ?? 0))
  expect(at[0]).toBe(10 * MINUTE)
  expect(Math.min(...gaps)).toBe(10 * MINUTE)
  expect(Math.max(...gaps)).toBe(DAY)
  expect(at.at(-1)).toBeLessThanOrEqual(30 * DAY)
  expect(at.at(-1)).toBeGreaterThan(28 * DAY)
  expect([at.length > 50, at.length < 90]).toEqual([true, true])
  for (const [index, gap] of gaps.entries())
    if (gap > 10 * MINUTE && gap < DAY) expect(Math.abs(gap * 8 - (at[index - 1] ?? 0))).toBeLessThan(8000)
})

test('the schedule survives: another engine on the same store looks when the first would have', async () => {
  const { verified, pass, start, bluesky, now } = await postScene()
  await verified()
  await pass(DAY)
  const reads = bluesky.reads.length
  const second = start()
  const { done, next } = await second.runDue()
  expect([done, bluesky.reads.length]).toEqual([[], reads])
  expect(Date.parse(next ?? '') - now.at).toBeGreaterThan(HOUR)
  now.at = Date.parse(next ?? '')
  expect((await second.runDue()).done).toEqual(['read 1'])
})

test('soonest first, as many a call as the adapter takes, and a bounded number a run', async () => {
  const { verified, bluesky, now, engine } = await postScene({ most: 10 })
  for (let count = 0; count < 25; count += 1) {
    await verified()
    now.at += 1
  }
  const before = bluesky.reads.length
  now.at += 20 * MINUTE
  expect((await engine.runDue()).done).toEqual(['read 25'])
  const batches = bluesky.reads.slice(before)
  expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5])
  expect(batches.flat()).toEqual(bluesky.posts.map(({ name }) => name))
})

test('a platform that is busy is left alone until it says; others are read', async () => {
  const { verified, bluesky, x, now, engine } = await postScene()
  await verified(bluesky)
  await verified(x)
  now.at += 10 * MINUTE
  bluesky.fail('busy')
  const { done, next } = await engine.runDue()
  expect([done, Date.parse(next ?? '') - now.at]).toEqual([['read 1'], 120_000])
  const reads = bluesky.reads.length
  now.at += 119_000
  await engine.runDue()
  expect(bluesky.reads.length).toBe(reads)
  now.at += 1000
  expect((await engine.runDue()).done).toEqual(['read 1'])
})

test('a platform that is away is asked less and less, and its posts are read when it is back', async () => {
  const { verified, bluesky, pass, balance } = await postScene()
  const { post } = await verified()
  const before = bluesky.reads.length
  bluesky.fail('away', 8)
  post.counts = { like: 4 }
  await pass(2 * HOUR)
  // After 10 minutes, then 1, 2, 4, 8, 16, 32 minutes later.
  expect(bluesky.reads.length - before).toBe(7)
  await pass(DAY)
  expect(await balance()).toBe(9)
})

test('one platform that breaks does not keep another, nor the closing of a week, from being done', async () => {
  const { verified, bluesky, x, now, engine, balance } = await postScene()
  await verified(bluesky)
  const { post } = await verified(x)
  post.counts = { like: 2 }
  bluesky.fail('broken')
  now.at += 10 * MINUTE
  expect((await engine.runDue()).done).toEqual(['read 1'])
  expect(await balance()).toBe(12)
})

test('of a person whose authorisation ended nothing more is read that day, and they are told', async () => {
  const { verified, apis, x, now, engine, share } = await postScene({ most: 2, people: 2 })
  const [ann, ben] = apis
  const hers = [await verified(x, ann), await verified(x, ann), await verified(x, ann)]
  const his = await verified(x, ben)
  now.at += 10 * MINUTE
  x.fail('not-authorised')
  const before = x.reads.length
  expect((await engine.runDue()).done).toEqual(['read 1'])
  expect(x.reads.slice(before).map((batch) => batch.length)).toEqual([2, 1])
  for (const { id } of hers) expect((await share(id, ann))?.reading).toBe('not-authorised')
  expect((await share(his.id, ben))?.reading).toBe(undefined)
  now.at += DAY
  await engine.runDue()
  for (const { id } of hers) expect((await share(id, ann))?.reading).toBe(undefined)
})

test('what is gone once may only be late: it is gone when the platform says so again', async () => {
  const { verified, now, engine, share } = await postScene()
  const { id, post } = await verified()
  now.at += 10 * MINUTE
  post.gone = true
  await engine.runDue()
  post.gone = false
  now.at += 10 * MINUTE
  await engine.runDue()
  expect((await share(id))?.state).toBe('verified')
  post.gone = true
  now.at += 10 * MINUTE
  await engine.runDue()
  now.at += 9 * MINUTE
  await engine.runDue()
  expect((await share(id))?.state).toBe('verified')
  now.at += MINUTE
  await engine.runDue()
  expect([(await share(id))?.state, (await share(id))?.address]).toEqual(['withdrawn', undefined])
})

test('nothing is read of who left, keeps the platform to themselves, or withdrew', async () => {
  const { verified, apis, bluesky, pass } = await postScene({ people: 3 })
  const [ann, ben, cas] = apis
  const { id } = await verified(bluesky, ann)
  await verified(bluesky, ben)
  await verified(bluesky, cas)
  await ann?.shares.withdraw({ id })
  await ben?.me.leave({})
  await cas?.me.update({ platforms: { bluesky: 'private' } })
  const before = bluesky.reads.length
  await pass(DAY)
  expect(bluesky.reads.length).toBe(before)
  await cas?.me.update({ platforms: {} })
  await pass(DAY)
  expect(new Set(bluesky.reads.slice(before).flat()).size).toBe(1)
})

test('of what a platform publishes that it takes a sixth is used, for looking and for verifying', async () => {
  const { verified, mastodon, now, engine } = await postScene()
  // Mastodon takes 300 reads in five minutes.
  for (let count = 0; count < 50; count += 1) await verified(mastodon)
  await expect(verified(mastodon)).rejects.toMatchObject({ code: 'platform-busy', retryAfter: 300 })
  now.at += 5 * MINUTE
  for (let count = 0; count < 20; count += 1) await verified(mastodon)
  now.at += DAY
  const before = mastodon.reads.length
  expect((await engine.runDue()).done).toEqual(['read 50'])
  const { done, next } = await engine.runDue()
  expect([done, Date.parse(next ?? '') - now.at]).toEqual([[], 5 * MINUTE])
  expect(mastodon.reads.slice(before).map((batch) => batch.length)).toEqual([25, 25])
  now.at += 5 * MINUTE
  expect((await engine.runDue()).done).toEqual(['read 20'])
})

test('a thousand posts whose answers were lost: none is there twice, and none is unknown after an hour', async () => {
  const { apis, bluesky, pass, engine } = await postScene({ people: 50 })
  bluesky.fail('dropped', 1000)
  const ids = new Map<string, (typeof apis)[number]>()
  for (let count = 0; count < 1000; count += 1) {
    const api = apis[count % 50] ?? engine.as(null)
    const { id } = await api.shares.open({ content: 'c1', platform: 'bluesky' })
    expect((await api.shares.post({ id, text: `Bericht ${count}` })).share.posting).toBe('under-way')
    ids.set(id, api)
  }
  await pass(HOUR)
  expect(bluesky.posts.length).toBe(1000)
  const states = await Promise.all(apis.map(async (api) => (await api.shares.list({ limit: 100 })).items))
  expect(states.flat().length).toBe(1000)
  expect(states.flat().filter(({ state, posting }) => state !== 'verified' || posting !== undefined)).toEqual([])
  expect(bluesky.atOnce).toBe(1)
})

test('a crash after the platform took the post, before anything was recorded', async () => {
  const { memory, ann, bluesky, pass, share, start } = await postScene()
  const { id } = await ann.shares.open({ content: 'c1', platform: 'bluesky' })
  // The process dies while it waits: its answer never comes.
  bluesky.hold(new Promise(() => {}))
  void ann.shares.post({ id, text: 'Lees dit' })
  while (bluesky.drafts.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  bluesky.hold(undefined)
  const second = start()
  await second.runDue()
  expect(bluesky.drafts.length).toBe(1)
  await pass(11 * MINUTE, second)
  expect([bluesky.drafts.length, bluesky.posts.length]).toEqual([2, 1])
  expect(bluesky.drafts[1]).toEqual(bluesky.drafts[0])
  expect((await share(id))?.state).toBe('verified')
  expect(await memoryStore(memory).list('postings', { limit: 10 })).toEqual([])
})

test('a platform that is away for a day: the person is told, and may try again with the same words', async () => {
  const { ann, bluesky, pass, share } = await postScene()
  const { id } = await ann.shares.open({ content: 'c1', platform: 'bluesky' })
  bluesky.fail('away', 500)
  await ann.shares.post({ id, text: 'Lees dit' })
  await pass(2 * DAY)
  expect((await share(id))?.posting).toBe('platform-away')
  const tries = bluesky.drafts.length
  expect(tries).toBeLessThan(120)
  for (let left = 500 - tries; left > 0; left -= 1) await bluesky.adapter.read([]).catch(() => {})
  expect((await ann.shares.post({ id, text: 'Andere woorden' })).share.state).toBe('verified')
  expect(bluesky.drafts.at(-1)).toEqual(bluesky.drafts[0])
})

test('a busy platform takes the post when it says that it will', async () => {
  const { ann, bluesky, now, engine, share } = await postScene()
  const { id } = await ann.shares.open({ content: 'c1', platform: 'bluesky' })
  bluesky.fail('busy')
  expect((await ann.shares.post({ id, text: 'Lees dit' })).share.posting).toBe('under-way')
  now.at += 119_000
  expect((await engine.runDue()).done).toEqual([])
  now.at += 1000
  expect((await engine.runDue()).done).toEqual(['posted 1'])
  expect((await share(id))?.state).toBe('verified')
})

test('a post is not made any more when its person left, or withdrew the share', async () => {
  const { apis, bluesky, pass } = await postScene({ people: 2 })
  const [ann, ben] = apis
  for (const api of [ann, ben]) {
    const { id = '' } = (await api?.shares.open({ content: 'c1', platform: 'bluesky' })) ?? {}
    bluesky.fail('away')
    await api?.shares.post({ id, text: 'Lees dit' })
    if (api === ann) await ann?.shares.withdraw({ id })
    else await ben?.me.leave({})
  }
  await pass(DAY)
  expect([bluesky.drafts.length, bluesky.posts.length]).toEqual([2, 0])
})

test('nothing of a post stands in the log, which says of points all that there is', async () => {
  const { ann, bluesky, x, verified, pass, engine, log } = await postScene()
  await verified()
  const { id } = await ann.shares.open({ content: 'c1', platform: 'x' })
  await ann.shares.post({ id, text: 'Mijn eigen verhaal' })
  for (const post of [...bluesky.posts, ...x.posts]) post.counts = { like: 3 }
  await pass(DAY)
  const activities = await log()
  const text = JSON.stringify(activities)
  expect(text).toContain('share.verified')
  for (const trace of ['post-', 'status', 'http', 'verhaal', '.com'])
    expect([trace, text.includes(trace)]).toEqual([trace, false])
  const ledger = score(activities, { rules: [] }, { timeZone: 'Europe/Amsterdam' })
  const [board] = await engine.standings()
  expect([...ledger.balances.values()]).toEqual([board?.score])
})

test('two adapters of one platform are a mistake', async () => {
  const { start, bluesky, x } = await postScene()
  const two = () => start([bluesky.adapter, x.adapter, { ...bluesky.adapter }])
  expect(two).toThrow(
    expect.objectContaining({ code: 'invalid-input', issues: [expect.objectContaining({ pointer: '/platforms/2' })] }),
  )
})

test('a post that the program cannot record is not tried for ever, and keeps no other from being read', async () => {
  const { ann, bluesky, verified, engine, now, balance, log } = await postScene()
  const { id, post } = await verified()
  const other = await verified()
  // Somebody else has used the id that the next observation would have.
  const taken = { id: `${id}:observed:1`, type: 'link.clicked', occurredAt: new Date(now.at).toISOString() } as const
  const person = (await ann.me.get({})).id ?? ''
  await engine.record([{ ...taken, person }])
  post.counts = { like: 3 }
  other.post.counts = { like: 2 }
  now.at += 10 * MINUTE
  expect((await engine.runDue()).done).toEqual(['read 2'])
  expect(await balance()).toBe(12)
  const reads = bluesky.reads.length
  await engine.runDue()
  expect(bluesky.reads.length).toBe(reads)
  expect((await log()).filter(({ type }) => type === 'reactions.observed').length).toBe(1)
})
