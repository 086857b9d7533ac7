import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aMe, anItem, aProgram, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { ShareButtons } from './share-buttons.ts'

async function buttons(api: FakeApi | undefined, over: Partial<ShareButtons> = {}, lang = 'nl'): Promise<ShareButtons> {
  const element = await inPage<ShareButtons>(
    html`<advocacy-share-buttons url="https://example.org/" text="Hoi" .api=${api} .platforms=${over.platforms}></advocacy-share-buttons>`,
    lang,
  )
  Object.assign(element, over)
  await settled()
  return element
}

const each = (element: ShareButtons) => [...(element.shadowRoot?.querySelectorAll('advocacy-share-button') ?? [])]

describe('share buttons', () => {
  beforeEach(() => localStorage.clear())

  it("offers the program's platforms, in its order", async () => {
    const element = await buttons(
      fakeApi({ program: { get: async () => aProgram({ platforms: ['x', 'email', 'myspace', 'copy'] }) } }),
    )
    expect(textOf(element)).to.equal('Delen via X (opent een nieuw tabblad) E-mail Kopieer link')
    await accessible(element)
  })

  it('never offers what the person keeps to themselves', async () => {
    const program = { get: async () => aProgram({ platforms: ['x', 'linkedin', 'email'] }) }
    const me = { get: async () => aMe({ platforms: { x: 'never', linkedin: 'private', email: 'work' } }) }
    const element = await buttons(fakeApi({ program, me }))
    expect(each(element).map(({ platform }) => platform)).to.deep.equal(['email'])
  })

  it('offers what it is told, but for what the person keeps to themselves', async () => {
    const api = fakeApi({ me: { get: async () => aMe({ platforms: { email: 'never' } }) } })
    const element = await buttons(api, { platforms: 'linkedin  x email' }, 'en')
    expect(textOf(element)).to.equal('Share on LinkedIn (opens a new tab) X (opens a new tab)')
  })

  it('offers what it is told when nobody can be asked', async () => {
    const me = { get: () => Promise.reject(failure('offline')) }
    const element = await buttons(fakeApi({ me }), { platforms: 'linkedin x' }, 'en')
    expect(each(element).length).to.equal(2)
  })

  it('offers more than eight on demand', async () => {
    const platforms = 'linkedin x facebook bluesky mastodon whatsapp email copy threads telegram'
    const element = await buttons(fakeApi(), { platforms })
    expect(each(element).length).to.equal(8)
    await accessible(element)
    const more = find(element, 'button.button')
    expect(more.textContent?.trim()).to.equal('Toon nog 2')
    more.click()
    await settled()
    await until(() => textOf(element).endsWith('Threads (opent een nieuw tabblad) Telegram (opent een nieuw tabblad)'))
    await accessible(element)
  })

  it("offers a program's own platform", async () => {
    const ownPlatforms = [{ id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?adres={url}' }]
    const program = { get: async () => aProgram({ platforms: ['prikbord'], sharing: { ownPlatforms } }) }
    const element = await buttons(fakeApi({ program }))
    const [first] = each(element)
    if (!first) throw new Error('One button was expected.')
    expect(find<HTMLAnchorElement>(first, '[part=action]').href).to.equal(
      'https://prikbord.example.org/nieuw?adres=https%3A%2F%2Fexample.org%2F',
    )
  })

  describe('on a device that has a sheet of its own', () => {
    const match = window.matchMedia
    const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share')
    let given: unknown[] = []
    beforeEach(() => {
      given = []
      window.matchMedia = (query) => match.call(window, query === '(pointer: coarse)' ? 'all' : query)
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: async (data: unknown) => void given.push(data),
      })
    })
    afterEach(() => {
      window.matchMedia = match
      if (share) Object.defineProperty(Navigator.prototype, 'share', share)
      else delete (Navigator.prototype as Partial<Navigator>).share
    })

    it('offers it first, and hands it what is shared within the click', async () => {
      const element = await buttons(undefined)
      const [first] = each(element)
      if (!first) throw new Error('A button was expected.')
      expect(first.platform).to.equal('native')
      expect(textOf(first)).to.equal('Deelmenu')
      find(first, '[part=action]').click()
      expect(given).to.deep.equal([{ text: 'Hoi', url: 'https://example.org/' }])
      await until(() => first.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot)
      await settled()
      expect(textOf(find(first, 'advocacy-share-question'))).to.equal('Heb je het gedeeld? Ja Deze keer niet')
      await accessible(element)
    })

    it('is back when the person puts the sheet away', async () => {
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: () => Promise.reject(new DOMException('away', 'AbortError')),
      })
      const [first] = each(await buttons(undefined))
      if (!first) throw new Error('A button was expected.')
      find(first, '[part=action]').click()
      await until(() => !first.shadowRoot?.querySelector('advocacy-share-question'))
    })
  })

  it('opens the dialog for an item of a program, with the platform chosen', async () => {
    const api = fakeApi()
    const element = await buttons(api, { content: 'c7' })
    expect(each(element)).to.have.length(0)
    find(element, '[data-platform=x]').focus()
    find(element, '[data-platform=x]').click()
    await until(() => element.shadowRoot?.querySelector('advocacy-share-dialog')?.shadowRoot?.querySelector('textarea'))
    const dialog = find<HTMLElementTagNameMap['advocacy-share-dialog']>(element, 'advocacy-share-dialog')
    expect([dialog.open, dialog.platform, dialog.item?.id]).to.deep.equal([true, 'x', 'c7'])
    await accessible(element)
    dialog.open = false
    await settled()
    expect(element.shadowRoot?.activeElement?.getAttribute('data-platform')).to.equal('x')
  })

  it('offers what the item suits', async () => {
    const get = async () => anItem({ platforms: ['x', 'copy'] })
    const element = await buttons(fakeApi({ content: { get } }), { content: 'c1' })
    expect([...(element.shadowRoot?.querySelectorAll('button') ?? [])].map(textOf)).to.deep.equal(['X', 'Kopieer link'])
  })

  it('lets who keeps all of them to themselves choose again', async () => {
    const program = { get: async () => aProgram({ platforms: ['x'] }) }
    const me = { get: async () => aMe({ platforms: { x: 'never' } }) }
    const element = await buttons(fakeApi({ program, me }), { content: 'c1' })
    expect(textOf(element)).to.contain('Geen netwerken')
    await accessible(element)
    find(element, '.notice button').click()
    await until(() => element.shadowRoot?.querySelector('advocacy-share-dialog')?.shadowRoot?.querySelector('.notice'))
    expect(textOf(find(element, 'advocacy-share-dialog'))).to.contain('Kies je netwerken')
  })

  it('offers some without any program', async () => {
    expect(each(await buttons(undefined)).map(({ platform }) => platform)).to.deep.equal([
      'linkedin',
      'x',
      'whatsapp',
      'email',
      'copy',
    ])
  })

  it('hands on what is shared, with the caption of each platform', async () => {
    const element = await buttons(undefined, { platforms: 'linkedin x', captions: { x: 'Kort' }, content: 'c1' })
    expect(each(element).map(({ platform, url, text, content }) => [platform, url, text, content])).to.deep.equal([
      ['linkedin', 'https://example.org/', 'Hoi', 'c1'],
      ['x', 'https://example.org/', 'Kort', 'c1'],
    ])
  })

  it('asks below all the buttons', async () => {
    const element = await buttons(fakeApi(), { platforms: 'email x' })
    element.addEventListener('click', (event) => event.preventDefault())
    const [first, last] = each(element)
    if (!first || !last) throw new Error('Two buttons were expected.')
    find(first, '[part=action]').click()
    await until(() => first.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot)
    await settled()
    const question = find(first, 'advocacy-share-question').getBoundingClientRect()
    expect(question.top).to.be.greaterThan(find(last, '[part=action]').getBoundingClientRect().bottom)
    expect(question.width).to.equal(element.getBoundingClientRect().width)
    await accessible(element)
  })

  it('loading', async () => {
    const element = await buttons(fakeApi({ program: { get: never } }))
    expect(textOf(element)).to.contain('Deelknoppen worden opgehaald…')
    await accessible(element)
  })

  it('switched off', async () => {
    const element = await buttons(fakeApi({ program: { get: async () => aProgram({ platforms: [] }) } }))
    expect(textOf(element)).to.equal('Nog geen netwerken Wie dit programma beheert, kiest waar je kunt delen.')
    await accessible(element)
  })

  it('failed, and tried again', async () => {
    let tries = 0
    const get = async () => {
      if (++tries === 1) throw failure('offline')
      return aProgram()
    }
    const element = await buttons(fakeApi({ program: { get } }))
    expect(textOf(element)).to.contain('Geen verbinding')
    await accessible(element)
    find(element, 'button').click()
    await settled()
    expect(each(element)).to.have.length(5)
  })
})
