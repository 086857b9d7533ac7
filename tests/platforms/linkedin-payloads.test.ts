import { linkedin } from '@advocacy-kit/adapters/platforms/linkedin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Double, serve } from '../doubles/double.ts'
import { foundBy, missing, payloadsOf } from './payloads.ts'
import { to } from './reached.ts'

const SHARE = 'urn:li:share:7395112345678901249'

describe.skipIf(missing)(`answers of LinkedIn, byte for byte${missing}`, () => {
  let recorded: Buffer = Buffer.alloc(0)
  let double: Double
  beforeAll(async () => void (double = await serve(() => ({ bytes: recorded }))))
  afterAll(() => double.close())
  const counts = async (bytes: Buffer) => {
    recorded = bytes
    const account = async () => ({ token: 'ann' })
    return (await foundBy(linkedin({ account, version: '202611', warn: () => {}, fetch: to(double.origin) }), SHARE))
      .counts
  }

  const files = payloadsOf('linkedin')

  test('statistics of comments tell comments, and of nothing else', async () => {
    const statistics = files.find(({ file }) => file.includes('memberCreatorPostAnalytics'))
    expect(await counts(statistics?.bytes ?? Buffer.alloc(0))).toEqual({ comment: 2 })
  })

  // Those of organisations have elements too, with neither a metric nor a count of this kind.
  test('all others are told to be something else, and none is counted', async () => {
    const others = files.filter(({ file }) => !file.includes('memberCreatorPostAnalytics'))
    expect(others.length).toBe(10)
    for (const { file, bytes } of others)
      await expect(counts(bytes), file).rejects.toMatchObject({ code: 'platform-away' })
  })
})
