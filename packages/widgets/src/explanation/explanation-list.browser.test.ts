import type { Explanation, ExplanationPart } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, settled, textOf, until } from '../../testing/page.ts'
import { define } from '../define.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { ProgramElement } from '../program-element.ts'
import { surface } from '../surface.styles.ts'
import type { Explained, ExplanationList } from './explanation-list.ts'

/** An element that explains its number, as soon as it is asked to. */
class Counted extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, noticeStyles]
  asked: Explained | undefined
  #later = new Later(this, () => import('./explanation-list.ts'))
  #list: ExplanationList | undefined

  protected override render(): TemplateResult {
    const part = this.asked && this.#later.part
    if (part) this.#list ??= new part.ExplanationList(this)
    return html`<div>${this.asked && this.#list ? this.#list.render(this.asked) : nothing}</div>`
  }
}
define('test-number', Counted)

const part = (over: Partial<ExplanationPart> = {}): ExplanationPart => ({
  activity: 'a1',
  type: 'share.confirmed',
  occurredAt: '2025-11-18T09:00:00Z',
  day: '2025-11-18',
  share: 's1',
  content: 'c1',
  platform: 'linkedin',
  rule: 'share',
  version: 1,
  kind: 'granted',
  asked: 10,
  points: 10,
  why: null,
  formula: null,
  limit: null,
  again: null,
  late: false,
  ...over,
})

const page = (parts: ExplanationPart[], over: Partial<Explanation> = {}): Explanation => ({
  person: 'ann',
  period: '2025-W47',
  measure: 'points',
  score: 10,
  parts,
  rules: [],
  timeZone: 'Europe/Amsterdam',
  counts: { parts: parts.length, nothing: 0 },
  next: null,
  ...over,
})

async function shown(
  api: FakeApi,
  lang = 'nl',
  asked: Explained = { period: '2025-W47', score: 10 },
): Promise<Counted> {
  const element = await inPage<Counted>(html`<test-number .api=${api}></test-number>`, lang)
  element.asked = asked
  element.requestUpdate()
  await until(() => element.shadowRoot?.querySelector('.explanation'))
  await settled()
  return element
}

const explaining = (explain: FakeApi['points']['explain']) => fakeApi({ points: { explain } })
const lines = (element: Counted) => [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((line) => textOf(line))

describe('an explanation', () => {
  it('is not read before it is asked for', async () => {
    const api = fakeApi()
    await inPage(html`<test-number .api=${api}></test-number>`)
    expect(api.calls).to.deep.equal([])
  })

  it('says each part in words, and is accessible', async () => {
    const limit = { points: 10, per: 'day', window: '2025-11-18' } as const
    const cut = part({ activity: 'a2', points: 0, why: 'limit', limit })
    const api = explaining(async () => page([cut, part()]))
    const element = await shown(api)
    expect(api.calls).to.deep.equal([
      ['points.explain', { period: '2025-W47', measure: 'points', nothing: true, limit: 20 }],
    ])
    expect(lines(element)).to.deep.equal([
      'Gedeeld op LinkedIn 0 punten dinsdag 18 november 2025 Je had die dag al 10 punten voor delen.',
      'Gedeeld op LinkedIn 10 punten dinsdag 18 november 2025',
    ])
    await accessible(element)
  })

  it('names the item that each part is about', async () => {
    const items = [{ id: 'c1', title: 'De dijk van oma' }]
    const element = await shown(
      explaining(async () => page([part(), part({ activity: 'a2', content: null })], { items })),
    )
    expect(lines(element)).to.deep.equal([
      'Gedeeld op LinkedIn 10 punten De dijk van oma dinsdag 18 november 2025',
      'Gedeeld op LinkedIn 10 punten dinsdag 18 november 2025',
    ])
    await accessible(element)
  })

  it('speaks English', async () => {
    const element = await shown(
      explaining(async () => page([part()])),
      'en',
    )
    expect(lines(element)).to.deep.equal(['Shared on LinkedIn 10 points Tuesday, 18 November 2025'])
  })

  it('comes a page at a time, and the focus goes on where the button was', async () => {
    const api = explaining(async ({ after }) =>
      after ? page([part({ activity: 'a1' })]) : page([part({ activity: 'a2' })], { next: '1 a2' }),
    )
    const element = await shown(api)
    expect(lines(element).length).to.equal(1)
    find(element, 'button').click()
    await settled()
    expect(api.calls[1]).to.deep.equal([
      'points.explain',
      { period: '2025-W47', measure: 'points', nothing: true, limit: 20, after: '1 a2' },
    ])
    expect(lines(element).length).to.equal(2)
    expect(element.shadowRoot?.querySelector('button')).to.equal(null)
    expect(element.shadowRoot?.activeElement).to.equal(element.shadowRoot?.querySelectorAll('li')[1])
  })

  it('is read again when the number moves, and stays until then', async () => {
    let parts = [part()]
    const api = explaining(async () => page(parts))
    const element = await shown(api)
    element.requestUpdate()
    await settled()
    expect(api.calls.length).to.equal(1)
    parts = [part({ activity: 'a2' }), part()]
    element.asked = { period: '2025-W47', score: 20 }
    element.requestUpdate()
    await element.updateComplete
    expect(lines(element).length).to.equal(1)
    await settled()
    expect(lines(element).length).to.equal(2)
  })

  it('is read again with the number, for what earned nothing; not under who has gone on to another page', async () => {
    let parts = [part()]
    const api = explaining(async ({ after }) => page(parts, { next: after ? null : '1 a1' }))
    const element = await shown(api, 'nl', { period: '2025-W47', score: 10, readAt: 1 })
    parts = [part({ activity: 'a2', points: 0, why: 'once' }), part()]
    element.asked = { period: '2025-W47', score: 10, readAt: 2 }
    element.requestUpdate()
    await settled()
    expect(lines(element).length).to.equal(2)
    find(element, 'button').click()
    await settled()
    element.asked = { period: '2025-W47', score: 10, readAt: 3 }
    element.requestUpdate()
    await settled()
    expect(api.calls.length).to.equal(3)
  })

  it('of another period does not show what it was', async () => {
    const element = await shown(explaining(async ({ period }) => (period === 'all' ? never() : page([part()]))))
    element.asked = { period: 'all', score: 10 }
    element.requestUpdate()
    await settled()
    expect(lines(element)).to.deep.equal([])
    expect(textOf(find(element, '[role=status]'))).to.equal('De uitleg wordt opgehaald…')
  })

  it('of nothing says so', async () => {
    const element = await shown(explaining(async () => page([])))
    expect(textOf(find(element, '.notice'))).to.equal(
      'Nog niets om uit te leggen In deze periode telt er nog niets van jou mee.',
    )
    await accessible(element)
  })

  it('that fails says so, and is tried again', async () => {
    let fails = true
    const api = explaining(async () => {
      if (fails) throw failure('internal')
      return page([part()])
    })
    const element = await shown(api)
    expect(textOf(find(element, '.notice'))).to.contain('Dat lukte niet')
    fails = false
    find(element, '.notice button').click()
    await settled()
    expect(lines(element).length).to.equal(1)
  })

  it('that fails further on keeps what is there', async () => {
    const element = await shown(
      explaining(async ({ after }) => {
        if (after) throw failure('internal')
        return page([part()], { next: '1 a1' })
      }),
    )
    find(element, 'button').click()
    await settled()
    expect(lines(element).length).to.equal(1)
    expect(textOf(find(element, '.notice'))).to.contain('Dat lukte niet')
  })
})
