import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { aBoard, aProgram, aRow, fakeApi } from '../../testing/fake-api.ts'
import { find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import '../content-card/define.ts'
import '../leaderboard/define.ts'
import './define.ts'
import type { Provider } from './provider.ts'

const board = html`<advocacy-leaderboard></advocacy-leaderboard>`
const rowsOf = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('[part=row]') ?? [])].map((row) => textOf(row))

describe('provider', () => {
  const realFetch = window.fetch
  afterEach(() => {
    window.fetch = realFetch
  })

  it("gives its page's own api to every widget, with one watch and one look at the program", async () => {
    const api = fakeApi()
    const provider = await inPage<Provider>(
      html`<advocacy-provider .api=${api}>
        ${board}${board}<advocacy-content-card content-id="c1"></advocacy-content-card><advocacy-content-card content-id="c2"></advocacy-content-card>
      </advocacy-provider>`,
    )
    expect(
      [...provider.querySelectorAll('advocacy-leaderboard')].map((element) => rowsOf(element).length),
    ).to.deep.equal([4, 4])
    expect(api.watchers()).to.equal(1)
    expect(api.calls.filter(([name]) => name === 'program.get')).to.have.length(1)
    provider.replaceChildren()
    expect(api.watchers()).to.equal(0)
  })

  it('asks for the program again after a failure', async () => {
    let tries = 0
    const get = async () => {
      if (++tries === 1) throw new Error('no')
      return aProgram({ pillars: [{ id: 'lezen', name: 'Later gelezen' }] })
    }
    const provider = await inPage<Provider>(
      html`<advocacy-provider .api=${fakeApi({ program: { get } })}><advocacy-content-card content-id="c1"></advocacy-content-card></advocacy-provider>`,
    )
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(textOf(find(provider, 'advocacy-content-card', '.labels'))).to.contain('Later gelezen')
  })

  it('shows what the viewer did at once, without a hint', async () => {
    let score = 3
    const api = fakeApi({ leaderboards: { get: async () => aBoard({ rows: [aRow({ score })], own: null }) } })
    const provider = await inPage<Provider>(
      html`<advocacy-provider .api=${api}>${board}<button>x</button></advocacy-provider>`,
    )
    score = 6
    const detail = { points: 3, balance: 6 }
    find(provider, 'button').dispatchEvent(
      new CustomEvent('advocacy-points-changed', { detail, bubbles: true, composed: true }),
    )
    await settled()
    expect(rowsOf(find(provider, 'advocacy-leaderboard'))).to.deep.equal(['Plaats 1 Team Zuid 6 punten'])
  })

  it('reaches widgets that come later, that move, and that stand in shadow roots', async () => {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' })
    const provider = await inPage<Provider>(html`<advocacy-provider .api=${fakeApi()}>${host}</advocacy-provider>`)
    if (host.shadowRoot) render(board, host.shadowRoot)
    await settled()
    const element = find(host, 'advocacy-leaderboard')
    expect(rowsOf(element)).to.have.length(4)
    provider.append(element)
    await settled()
    expect(rowsOf(element)).to.have.length(4)
  })

  it('reaches widgets that were there before it', async () => {
    const place = await inPage<HTMLElement>(html`<div>${board}</div>`)
    const provider = document.createElement('advocacy-provider')
    provider.api = fakeApi()
    provider.append(...place.childNodes)
    place.append(provider)
    await settled()
    expect(rowsOf(find(provider, 'advocacy-leaderboard'))).to.have.length(4)
  })

  it('gives another program when it is given another', async () => {
    const other = fakeApi({ leaderboards: { get: async () => aBoard({ rows: [aRow({ name: 'Ander' })], own: null }) } })
    const first = fakeApi()
    const provider = await inPage<Provider>(html`<advocacy-provider .api=${first}>${board}</advocacy-provider>`)
    provider.api = other
    await settled()
    expect(rowsOf(find(provider, 'advocacy-leaderboard'))).to.deep.equal(['Plaats 1 Ander 1.284 punten'])
    expect([first.watchers(), other.watchers()]).to.deep.equal([0, 1])
  })

  it('asks a server by its endpoint, with the token of the host', async () => {
    const asked: (string | null)[][] = []
    window.fetch = async (input, init) => {
      const request = new Request(input, init)
      if (request.url.includes('/v1/stream')) return new Response(null, { status: 503 })
      asked.push([new URL(request.url).pathname, request.headers.get('authorization')])
      return Response.json(aBoard())
    }
    const provider = await inPage<Provider>(
      html`<advocacy-provider endpoint="/advocacy" .getToken=${() => 'secret'}>${board}</advocacy-provider>`,
    )
    await until(() => rowsOf(find(provider, 'advocacy-leaderboard')).length === 4)
    expect(asked).to.deep.equal([['/advocacy/v1/leaderboards/points', 'Bearer secret']])
    provider.remove()
  })

  it('asks again when the host gives its token late', async () => {
    window.fetch = async (input, init) => {
      const request = new Request(input, init)
      if (request.headers.get('authorization') === 'Bearer late') return Response.json(aBoard())
      return Response.json({ code: 'unauthenticated', detail: 'Sign in first.', errors: [] }, { status: 401 })
    }
    const provider = await inPage<Provider>(html`<advocacy-provider endpoint="/advocacy">${board}</advocacy-provider>`)
    const element = find(provider, 'advocacy-leaderboard')
    await until(() => textOf(element).includes('Niet ingelogd'))
    provider.getToken = () => 'late'
    await until(() => rowsOf(element).length === 4)
    provider.remove()
  })

  it('keeps a token that was set before the element was defined', async () => {
    const early = document.createElement('advocacy-provider-early')
    Object.assign(early, { api: fakeApi() })
    early.innerHTML = '<advocacy-leaderboard></advocacy-leaderboard>'
    document.body.append(early)
    const { Provider: Known } = await import('./provider.ts')
    customElements.define('advocacy-provider-early', class extends Known {})
    await settled()
    expect(rowsOf(find(early, 'advocacy-leaderboard'))).to.have.length(4)
    early.remove()
  })

  it('says so in the console when nobody gives it a program', async () => {
    const { warn } = console
    const said: unknown[][] = []
    console.warn = (...words) => void said.push(words)
    try {
      const forgotten = await inPage<Provider>(html`<advocacy-provider>${board}</advocacy-provider>`)
      const late = await inPage<Provider>(html`<advocacy-provider>${board}</advocacy-provider>`)
      late.api = fakeApi()
      await new Promise((resolve) => setTimeout(resolve, 5_200))
      expect(forgotten.isConnected).to.equal(true)
      expect(said).to.deep.equal([['<advocacy-provider>', 'has no program: give it `endpoint`, `demo` or an `api`.']])
    } finally {
      console.warn = warn
    }
  })

  it('shows a skeleton as long as it has no program', async () => {
    const provider = await inPage<Provider>(html`<advocacy-provider>${board}</advocacy-provider>`)
    expect(textOf(find(provider, 'advocacy-leaderboard'))).to.contain('De stand wordt opgehaald…')
  })

  describe('demo', () => {
    it('holds a program in the page, whose boards move when its viewer shares', async () => {
      const heard = listen('advocacy-points-changed')
      const provider = await inPage<Provider>(
        html`<advocacy-provider demo>${board}<advocacy-share-button platform="email" content="voorlezen" url="https://example.org/voorlezen"></advocacy-share-button></advocacy-provider>`,
      )
      provider.addEventListener('click', (event) => event.preventDefault())
      const element = find(provider, 'advocacy-leaderboard')
      await until(() => rowsOf(element).length === 4)
      const own = () => Number(/\d+/.exec(textOf(find(element, '[aria-current] [part=score]')))?.[0])
      const before = own()
      const share = find(provider, 'advocacy-share-button')
      find(share, '[part=action]').click()
      await until(() => share.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot?.querySelector('button'))
      find(share, 'advocacy-share-question', 'button').click()
      await until(() => own() === before + 3)
      expect(heard.map(({ detail }) => detail)).to.have.length(1)
    })
  })
})
