import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aBoard, aRow, type FakeApi, failure, fakeApi } from '../../testing/fake-api.ts'
import { accessible, find, inPage, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Leaderboard } from './leaderboard.ts'

const TOTAL = 10_000
const aPerson = (position: number) =>
  aRow({
    rank: position,
    position,
    id: `p${position}`,
    kind: 'person',
    name: `Naam ${position}`,
    score: TOTAL - position,
  })

/** A board of 10,000 people, of whom the viewer is at a place. */
function everybody(place = 6543) {
  const state = { position: 9, failing: false }
  const api = fakeApi({
    leaderboards: {
      get: async ({ limit = 10, page = 1 }) => {
        if (state.failing && page > 1) throw failure('busy')
        const rows = Array.from({ length: limit }, (_, index) => aPerson((page - 1) * limit + index + 1))
        const own = { ...aPerson(place), shown: true, percentile: 34.6, gap: 1 }
        return aBoard({
          scope: 'people',
          rows,
          own,
          total: TOTAL,
          pages: TOTAL / limit,
          page,
          position: state.position,
        })
      },
    },
  })
  return { api, state }
}

async function board(api: FakeApi): Promise<Leaderboard> {
  const element = await inPage<Leaderboard>(
    html`<advocacy-leaderboard .api=${api} scope="people" rows="all"></advocacy-leaderboard>`,
  )
  await until(() => element.shadowRoot?.querySelector('[role=row]'))
  await settled()
  return element
}

const rows = (element: Leaderboard) => [...(element.shadowRoot?.querySelectorAll('[role=row]') ?? [])]
const pagesRead = ({ calls }: FakeApi) =>
  calls.flatMap(([, input]) => /"page":(\d+)/.exec(JSON.stringify(input))?.[1] ?? []).map(Number)

describe('a long board', () => {
  it('is opened with a button that says how many there are', async () => {
    const { api } = everybody()
    const element = await inPage<Leaderboard>(
      html`<advocacy-leaderboard .api=${api} scope="people"></advocacy-leaderboard>`,
    )
    await until(() => element.shadowRoot?.querySelector('.all'))
    expect(textOf(find(element, '.all'))).to.equal('Toon alle 10.000')
    find(element, '.all').click()
    await until(() => element.shadowRoot?.querySelector('[role=row]'))
    expect(element.rows).to.equal('all')
  })

  it('is a table of all rows, of which those near are read', async () => {
    const { api } = everybody()
    const element = await board(api)
    expect(find(element, '[role=table]').getAttribute('aria-rowcount')).to.equal('10000')
    expect(rows(element)[41]?.getAttribute('aria-rowindex')).to.equal('42')
    expect(textOf(rows(element)[41] ?? element)).to.equal('Plaats 42 Naam 42 9.958 punten')
    expect(Math.max(...pagesRead(api))).to.be.below(4)
    await accessible(element)
  })

  it('reads on while it scrolls, wherever to', async () => {
    const { api } = everybody()
    const element = await board(api)
    const region = find(element, '.long')
    region.scrollTop = region.scrollHeight
    await until(() => rows(element).some((row) => row.getAttribute('aria-rowindex') === '10000'))
    expect(pagesRead(api)).to.include(100).and.not.to.include(50)
  })

  it('brings the viewer to their own line', async () => {
    const { api } = everybody()
    const element = await board(api)
    find(element, 'button').click()
    const own = () => element.shadowRoot?.querySelector('[aria-current]')
    await until(() => {
      const line = own()?.getBoundingClientRect()
      const region = find(element, '.long').getBoundingClientRect()
      return line && line.top >= region.top && line.bottom <= region.bottom
    })
    expect(own()?.getAttribute('aria-rowindex')).to.equal('6543')
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.long'))
  })

  it('reads what is near again when the board moved', async () => {
    const { api, state } = everybody()
    const element = await board(api)
    const before = pagesRead(api).filter((page) => page === 1).length
    state.position++
    api.hint()
    await until(() => pagesRead(api).filter((page) => page === 1).length > before)
    await settled()
    expect(rows(element).length).to.be.at.least(100)
  })

  it('offers to try a page again that failed', async () => {
    const { api, state } = everybody()
    const element = await board(api)
    state.failing = true
    const region = find(element, '.long')
    region.scrollTop = 300_000
    await until(() => element.shadowRoot?.querySelector('.page .notice'))
    state.failing = false
    find(element, '.page .notice button').click()
    await until(() => rows(element).some((row) => Number(row.getAttribute('aria-rowindex')) > 6000))
  })

  it('begins anew when another period is asked for', async () => {
    const { api } = everybody()
    const element = await board(api)
    element.period = 'month'
    await until(() =>
      api.calls.some(([, input]) => JSON.stringify(input).includes('"period":"month","scope":"people","limit":100')),
    )
    expect(rows(element)).not.to.deep.equal([])
  })
})
