import { describe, expect, test } from 'vitest'
import { linkScene } from './scene.ts'
import { SECRET, signed } from './signed.ts'

async function converted({ engine }: Awaited<ReturnType<typeof linkScene>>) {
  await engine.runDue()
  const found = []
  for await (const activity of engine.log()) if (activity.type === 'link.converted') found.push(activity)
  return found
}

describe('conversions', () => {
  test('the target learns the token, and its server tells what became of the visit', async () => {
    const scene = await linkScene({ conversions: SECRET })
    const { id, path } = await scene.open()
    const target = new URL((await scene.ask(path)).headers.get('location') ?? '')
    expect(`/${target.searchParams.get('advocacy_link')}`).toBe(path)
    expect((await scene.handler(signed(path, 'lead-1', { conversion: 'lead' }))).status).toBe(204)
    expect((await scene.handler(signed(path, 'page-1', { conversion: 'page' }))).status).toBe(204)
    const found = await converted(scene)
    expect(found.map(({ conversion, share, platform, kind }) => [conversion, share, platform, kind]).sort()).toEqual([
      ['lead', id, 'linkedin', 'vacancy'],
      ['page', id, 'linkedin', 'vacancy'],
    ])
    expect((await scene.ann.points.get({})).balance).toBe(52)
  })

  test('told again, at once or after it was recorded, it counts once', async () => {
    const scene = await linkScene({ conversions: SECRET })
    const { path } = await scene.open()
    const tell = (at?: number) => scene.handler(signed(path, 'lead-1', { conversion: 'lead' }, { ...(at && { at }) }))
    expect((await Promise.all([tell(), tell()])).map(({ status }) => status)).toEqual([204, 204])
    expect(await converted(scene)).toHaveLength(1)
    expect((await tell(Date.now() + 200_000)).status).toBe(204)
    expect(await converted(scene)).toHaveLength(1)
  })

  test('the id that the server gave it is not kept', async () => {
    const scene = await linkScene({ conversions: SECRET })
    const { path } = await scene.open()
    await scene.handler(signed(path, 'ben@example.org', { conversion: 'lead' }))
    const [activity] = await converted(scene)
    expect(JSON.stringify(activity)).not.toMatch(/ben|example/)
  })

  test('who has not the key tells nothing', async () => {
    const scene = await linkScene({ conversions: SECRET })
    const { path } = await scene.open()
    const forged = signed(path, 'lead-1', { conversion: 'lead' }, { key: Buffer.alloc(32, 8) })
    const old = signed(path, 'lead-1', { conversion: 'lead' }, { at: Date.now() - 301_000 })
    const unsigned = new Request(forged.url, { method: 'POST', body: '{"conversion":"lead"}' })
    for (const request of [forged, old, unsigned]) expect((await scene.handler(request)).status).toBe(401)
    expect(await converted(scene)).toEqual([])
  })

  test.each([[{ conversion: 'ben@example.org' }], [{ conversion: 1 }], [{}], [[]], ['lead'], [null]])(
    '%j is no conversion',
    async (message) => {
      const scene = await linkScene({ conversions: SECRET })
      const { path } = await scene.open()
      expect((await scene.handler(signed(path, 'lead-1', message))).status).toBe(422)
    },
  )

  test('links that are unknown or gone, and messages too large', async () => {
    const scene = await linkScene({ conversions: SECRET })
    const { id, path } = await scene.open()
    const large = signed(path, 'lead-1', { conversion: 'lead', note: 'x'.repeat(1000) })
    expect((await scene.handler(large)).status).toBe(413)
    expect((await scene.handler(signed('/11111111', 'lead-1', { conversion: 'lead' }))).status).toBe(404)
    await scene.ann.shares.deleteLink({ id })
    expect((await scene.handler(signed(path, 'lead-1', { conversion: 'lead' }))).status).toBe(410)
  })

  test('without a secret there are none, and targets learn no token', async () => {
    const scene = await linkScene()
    const { path } = await scene.open()
    expect((await scene.handler(signed(path, 'lead-1', { conversion: 'lead' }))).status).toBe(404)
    expect((await scene.ask(path)).headers.get('location')).not.toContain('advocacy_link')
  })
})
