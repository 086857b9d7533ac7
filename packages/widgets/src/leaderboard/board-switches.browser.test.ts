import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { type FakeApi, fakeApi } from '../../testing/fake-api.ts'
import { accessible, find, inPage, settled, until } from '../../testing/page.ts'
import { neighbour, periodAt, today } from '../period/periods.ts'
import './define.ts'
import type { Leaderboard } from './leaderboard.ts'

async function board(api: FakeApi, over: Partial<Leaderboard>, lang = 'nl'): Promise<Leaderboard> {
  const element = await inPage<Leaderboard>(html`<advocacy-leaderboard></advocacy-leaderboard>`, lang)
  Object.assign(element, over, { api })
  await until(() => element.shadowRoot?.querySelector('.switches > *'))
  await settled()
  return element
}

const asked = ({ calls }: FakeApi) => calls.at(-1)?.[1]
const steps = (element: Leaderboard) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.step') ?? [])]

describe('switches of a leaderboard', () => {
  it('are not there when the page does not ask for them', async () => {
    const element = await inPage<Leaderboard>(html`<advocacy-leaderboard .api=${fakeApi()}></advocacy-leaderboard>`)
    expect(element.shadowRoot?.querySelector('.switches')).to.equal(null)
  })

  it('choose teams or people', async () => {
    const api = fakeApi()
    const element = await board(api, { switch: 'teams people' })
    const radios = [...(element.shadowRoot?.querySelectorAll('input') ?? [])]
    expect(radios.map(({ checked, parentElement }) => [parentElement?.textContent?.trim(), checked])).to.deep.equal([
      ['Teams', true],
      ['Ambassadeurs', false],
    ])
    expect(find(element, 'fieldset').getAttribute('aria-label')).to.equal('Stand van')
    radios[1]?.click()
    await settled()
    expect(element.scope).to.equal('people')
    expect(asked(api)).to.deep.include({ scope: 'people' })
    expect(element.shadowRoot?.activeElement ?? radios[1]).to.equal(radios[1])
    await accessible(element)
  })

  it('stand beside the days of the period, which are not named twice', async () => {
    const element = await board(fakeApi(), { switch: 'period' })
    expect(find(element, '.period').textContent).to.match(/^16.22 november 2026$/)
  })

  it('choose a period from a list', async () => {
    const api = fakeApi()
    const element = await board(api, { switch: 'period' })
    const select = find<HTMLSelectElement>(element, 'select')
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Deze week',
      'Vorige week',
      'Deze maand',
      'Vorige maand',
      'Dit kwartaal',
      'Dit jaar',
      'Sinds het begin',
    ])
    select.value = 'month'
    select.dispatchEvent(new Event('change'))
    await settled()
    expect(asked(api)).to.deep.include({ period: 'month' })
    await accessible(element)
  })

  it('go a period earlier, and later no further than the present one', async () => {
    const api = fakeApi()
    const element = await board(api, { switch: 'period' })
    const [earlier, later] = steps(element)
    const now = periodAt('week', today())
    expect([earlier, later].map((step) => step?.ariaDisabled)).to.deep.equal(['false', 'true'])
    later?.click()
    expect(element.period).to.equal(undefined)
    earlier?.click()
    await settled()
    expect(element.period).to.equal(neighbour(now, -1))
    expect(find<HTMLSelectElement>(element, 'select').selectedOptions[0]?.text).to.equal('Vorige week')
    earlier?.click()
    await settled()
    expect(element.period).to.equal(neighbour(now, -2))
    expect(find<HTMLSelectElement>(element, 'select').options).to.have.length(8)
    later?.click()
    await settled()
    later?.click()
    await settled()
    expect(element.period).to.equal('week')
    expect(find<HTMLSelectElement>(element, 'select').options).to.have.length(7)
  })

  it('name a period that is none of the list', async () => {
    const named = async (period: string, lang: string) =>
      find<HTMLSelectElement>(await board(fakeApi(), { switch: 'period', period }, lang), 'select').selectedOptions[0]
        ?.text
    expect(await named('last-30-days', 'nl')).to.equal('Afgelopen 30 dagen')
    expect(await named('2019-Q3', 'en')).to.equal('Quarter 3 2019')
    expect(await named('2019-03', 'nl')).to.equal('maart 2019')
    expect(await named('season:lente', 'nl')).to.equal('Gekozen periode')
  })

  it('fit in 280 px', async () => {
    const element = await board(fakeApi(), { switch: 'teams departments regions people period' })
    element.style.inlineSize = '280px'
    await settled()
    expect(find(element, 'section').scrollWidth).to.be.at.most(280)
  })
})
