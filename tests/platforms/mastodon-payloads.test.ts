import { mastodon } from '@advocacy-kit/adapters/platforms/mastodon'
import type { PlatformAdapter } from '@advocacy-kit/core'
import { createRestAPIClient } from 'masto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFrom, type MastodonDouble, mastodonDouble } from '../doubles/mastodon.ts'
import { foundBy, type Json, missing, payloadsOf, plainly, within } from './payloads.ts'

describe.skipIf(missing)(`the documented answers of Mastodon${missing}`, () => {
  let double: MastodonDouble
  let adapter: PlatformAdapter
  beforeAll(async () => {
    double = await mastodonDouble()
    adapter = mastodon({ fetch: fetchFrom(double) })
  })
  afterAll(() => double.close())

  const files = payloadsOf('mastodon')
  const isStatus = (object: Json) => 'favourites_count' in object
  const named = { favourites_count: 'like', reblogs_count: 'repost', replies_count: 'comment', quotes_count: 'quote' }

  test('every documented entity, byte for byte: statuses are read, the rest is told to be none', async () => {
    for (const { file, bytes } of files) {
      double.manner.recorded = bytes
      const payload: Json = JSON.parse(bytes.toString())
      const found = foundBy(adapter, 'mastodon.test/1')
      if (isStatus(payload)) expect((await found).counts).toEqual(plainly(payload, named))
      else await expect(found, file).rejects.toMatchObject({ code: 'platform-away' })
    }
    expect(files.length).toBe(104)
  })

  test('every status within them, as the published client reads it too', async () => {
    const statuses = files.flatMap(({ bytes }) => within(JSON.parse(bytes.toString()), isStatus))
    expect(statuses.length).toBe(2)
    const client = createRestAPIClient({ url: double.origin })
    for (const status of statuses) {
      double.manner.recorded = Buffer.from(JSON.stringify(status))
      const { counts, address } = await foundBy(adapter, 'mastodon.test/1')
      expect(counts).toEqual(plainly(status, named))
      const read = await client.v1.statuses.$select('1').fetch()
      expect(counts).toMatchObject({
        like: read.favouritesCount,
        repost: read.reblogsCount,
        comment: read.repliesCount,
      })
      expect(address).toBe(read.url)
    }
  })

  test('the links of the documented status', async () => {
    const status = files.find(({ file }) => file.endsWith('/Status__01.json'))
    double.manner.recorded = status?.bytes
    expect((await foundBy(adapter, 'mastodon.test/1')).links).toEqual([
      'https://www.theguardian.com/money/2019/dec/07/i-lost-my-193000-inheritance-with-one-wrong-digit-on-my-sort-code',
    ])
  })
})
