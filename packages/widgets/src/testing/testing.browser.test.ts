import { AdvocacyError } from '@advocacy-kit/core'
import { failing, mount, pending, testProgram } from '@advocacy-kit/widgets/testing'
import { expect, oneEvent } from '@open-wc/testing'
import '@advocacy-kit/widgets/leaderboard'
import '@advocacy-kit/widgets/content-card'

const now = Date.parse('2026-11-20T12:00:00Z')
const confirmed = (id: string, person: string) => ({
  id,
  type: 'share.confirmed' as const,
  person,
  share: `share-${id}`,
  content: 'job',
  platform: 'linkedin',
  occurredAt: '2026-11-18T09:00:00Z',
})
const scene = {
  people: [
    { id: 'ann', name: 'Ann', team: 'zuid' },
    { id: 'ben', name: 'Ben', team: 'zuid' },
    { id: 'cas', name: 'Cas', team: 'zuid', as: 'unlisted' as const },
    { id: 'dee', name: 'Dee', as: 'guest' as const },
  ],
  content: [{ id: 'job', title: 'Kom bij ons werken' }],
  activities: [confirmed('a1', 'ann'), confirmed('a2', 'ben'), confirmed('a3', 'cas')],
  now,
}

const rowsOf = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('[part~=row] [part~=name]') ?? [])].map((name) => name.textContent?.trim())
const textOf = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? ''

describe('for tests of a page', () => {
  it('a program has its people, items and points, and is the same each time', async () => {
    const { api, engine } = await testProgram(scene)
    const { rows } = await api.leaderboards.get({ board: 'points', scope: 'people', period: 'week' })
    expect(rows.map(({ id, name, score }) => [id, name, score])).to.deep.equal([
      ['ann', 'Ann', 1],
      ['ben', 'Ben', 1],
    ])
    expect(await api.me.get({})).to.include({ id: 'ann', status: 'ambassador', team: 'zuid' })
    expect(await engine.as({ id: 'dee' }).me.get({})).to.include({ status: 'guest' })
    const other = await testProgram(scene)
    expect(await other.engine.standingsHash()).to.equal(await engine.standingsHash())
  })

  it('elements show it', async () => {
    const { api } = await testProgram(scene)
    const board = Object.assign(document.createElement('advocacy-leaderboard'), { scope: 'people', lang: 'nl' })
    const ready = oneEvent(board, 'advocacy-ready')
    const provider = mount(api, board)
    await ready
    expect(rowsOf(board)[1]).to.equal('Ben')
    expect(board.parentElement).to.equal(provider)
    provider.remove()
  })

  it('an operation fails as it is told', async () => {
    const { api } = await testProgram(scene)
    const busy = new AdvocacyError('busy', 'Try again.')
    const bad = failing(api, { 'leaderboards.get': busy })
    const board = document.createElement('advocacy-leaderboard')
    const failed = oneEvent(board, 'advocacy-error')
    const provider = mount(bad, board)
    expect((await failed).detail).to.deep.equal({ code: 'busy', message: 'Try again.' })
    expect((await bad.content.get({ id: 'job' })).title).to.equal('Kom bij ons werken')
    provider.remove()
  })

  it('an operation never answers', async () => {
    const { api } = await testProgram(scene)
    const board = Object.assign(document.createElement('advocacy-leaderboard'), { lang: 'nl' })
    const provider = mount(pending(api, ['leaderboards.get']), board)
    await board.updateComplete
    await api.leaderboards.get({ board: 'points' })
    expect(textOf(board)).to.contain('De stand wordt opgehaald…')
    provider.remove()
  })
})
