import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aMe, aProgram, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
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

  it('offers what it is told, and asks nothing', async () => {
    const api = fakeApi()
    const element = await buttons(api, { platforms: 'linkedin  x' }, 'en')
    expect(textOf(element)).to.equal('Share on LinkedIn (opens a new tab) X (opens a new tab)')
    expect(api.calls).to.deep.equal([])
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
    const element = await buttons(fakeApi(), { platforms: 'linkedin x', captions: { x: 'Kort' }, content: 'c1' })
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
    expect(textOf(element)).to.equal(
      'Nog geen netwerken Wie dit programma beheert, kiest waar je kunt delen. Tot die tijd staan hier geen knoppen.',
    )
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
