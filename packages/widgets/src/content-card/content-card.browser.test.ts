import type { LoggedShare } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aGuest, anItem, aShare, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { ContentCard } from './content-card.ts'

const picture = `${location.origin}/no-such-picture.png`

async function card(
  over: Partial<ContentCard>,
  api: FakeApi | undefined = fakeApi(),
  lang = 'nl',
): Promise<ContentCard> {
  const element = await inPage<ContentCard>(html`<advocacy-content-card .api=${api}></advocacy-content-card>`, lang)
  Object.assign(element, over)
  await settled()
  return element
}

describe('content card', () => {
  it('shows an item of the program by its id', async () => {
    const api = fakeApi()
    const element = await inPage<ContentCard>(
      html`<advocacy-content-card .api=${api} content-id="c7"></advocacy-content-card>`,
    )
    expect(api.calls).to.deep.include(['content.get', { id: 'c7' }])
    expect(textOf(find(element, '.labels'))).to.equal('Plezier in lezen Evenement')
    expect(textOf(find(element, '#title'))).to.equal('Voorlezen in veertig talen (opent een nieuw tabblad)')
    expect(textOf(find(element, '.text'))).to.equal('Zaterdag lezen buren voor. Kom je ook?')
    expect(find<HTMLAnchorElement>(element, '#title a').href).to.equal('https://www.example.org/voorlezen')
    await accessible(element)
  })

  it('shows an item that the page gives it, without asking for it', async () => {
    const api = fakeApi()
    const element = await card({ content: anItem({ title: 'Van de pagina' }) }, api)
    expect(textOf(find(element, '#title'))).to.contain('Van de pagina')
    expect(api.calls.map(([name]) => name)).not.to.include('content.get')
  })

  it('works without any program', async () => {
    const element = await inPage<ContentCard>(
      html`<advocacy-content-card .content=${anItem()}></advocacy-content-card>`,
    )
    expect(textOf(element)).to.contain('Delen via LinkedIn')
    await accessible(element)
  })

  it('speaks English', async () => {
    const element = await card({ content: anItem({ kind: 'vacancy' }) }, fakeApi(), 'en')
    expect(textOf(find(element, '.kind'))).to.equal('Vacancy')
    expect(textOf(element)).to.contain('Share on')
  })

  it('hands url, caption and item to its share buttons', async () => {
    const element = await inPage<ContentCard>(
      html`<advocacy-content-card .content=${anItem({ captions: { x: 'Kort', default: 'Gewoon' } })}></advocacy-content-card>`,
    )
    const button = (platform: string) =>
      find<HTMLElementTagNameMap['advocacy-share-button']>(element, 'advocacy-share-buttons', `[platform=${platform}]`)
    expect([button('x').text, button('linkedin').text]).to.deep.equal(['Kort', 'Gewoon'])
    expect([button('x').url, button('x').content]).to.deep.equal(['https://www.example.org/voorlezen', 'c1'])
  })

  it('says that an internal item is not for sharing', async () => {
    const element = await card({ content: anItem({ shareable: false }) })
    expect(element.shadowRoot?.querySelector('advocacy-share-buttons')).to.equal(null)
    expect(textOf(element)).to.contain('Voor intern gebruik')
    await accessible(element)
  })

  it('begins with the suggestions outside of any program', async () => {
    const suggestions = [{ text: 'Voor X.', platforms: ['x'] }, { text: 'Voor wie dan ook.' }]
    const element = await inPage<ContentCard>(
      html`<advocacy-content-card .content=${anItem({ suggestions })}></advocacy-content-card>`,
    )
    const textOn = (platform: string) =>
      find<HTMLElementTagNameMap['advocacy-share-button']>(element, 'advocacy-share-buttons', `[platform=${platform}]`)
        .text
    await until(() => textOn('x') === 'Voor X.')
    expect(textOn('linkedin')).to.equal('Voor wie dan ook.')
  })

  for (const [freedom, lang, said] of [
    ['fixed', 'nl', 'De tekst ligt vast. “#ik werk bij Proef” komt erbij.'],
    ['free', 'nl', 'De woorden zijn aan jou. “#ik werk bij Proef” komt erbij.'],
    ['suggested', 'en', 'There are texts to start from. “#ProefEmployee” is added.'],
  ] as const) {
    it(`says how free its words are: ${freedom}`, async () => {
      const suggestions = [{ text: 'Een' }, { text: 'Twee' }]
      const element = await card({ content: anItem({ freedom, suggestions }) }, fakeApi(), lang)
      await until(() => element.shadowRoot?.querySelector('.note'))
      expect(textOf(find(element, '.note'))).to.equal(said)
      await accessible(element)
    })
  }

  it('says until when it waits', async () => {
    const element = await card({ content: anItem({ embargoUntil: '2099-11-24T08:00:00Z' }) })
    await until(() => element.shadowRoot?.querySelector('.note'))
    expect(textOf(find(element, '.note'))).to.equal('Je kunt dit delen vanaf dinsdag 24 november 2099 om 09:00.')
    expect(element.shadowRoot?.querySelector('advocacy-share-buttons')).to.equal(null)
    await accessible(element)
  })

  it('shows where the viewer shared it, and how that stands', async () => {
    const share = (over: Partial<LoggedShare>): LoggedShare => ({ ...aShare(), state: 'confirmed', ...over })
    const items = [
      share({ platform: 'linkedin', address: 'javascript:alert(1)' }),
      share({ platform: 'bluesky', state: 'verified', address: 'https://bsky.app/profile/ann/post/1' }),
      share({ platform: 'x', state: 'opened' }),
      share({ platform: 'mastodon', state: 'opened', posting: 'under-way' }),
      share({ platform: 'email', state: 'withdrawn' }),
    ]
    const api = fakeApi({ shares: { list: async () => ({ items, next: null }) } })
    const element = await card({ content: anItem() }, api)
    await until(() => element.shadowRoot?.querySelector('.own'))
    expect(textOf(find(element, '.own'))).to.equal(
      'Door jou gedeeld: LinkedIn Bluesky (opent een nieuw tabblad) gecontroleerd Mastodon wordt geplaatst',
    )
    expect([...find(element, '.own').querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://bsky.app/profile/ann/post/1',
    ])
    expect(api.calls).to.deep.include(['shares.list', { content: 'c1', limit: 100 }])
    await accessible(element)
  })

  it('asks nothing of the shares of a guest', async () => {
    const api = fakeApi({ me: { get: async () => aGuest() } })
    await card({ content: anItem() }, api)
    expect(api.calls.map(([name]) => name)).not.to.include('shares.list')
  })

  it('shows a picture with its description, and none that fails', async () => {
    const element = await card({})
    element.content = anItem({ image: picture, imageAlt: 'Een volle leeszaal' })
    await element.updateComplete
    const image = element.shadowRoot?.querySelector('img')
    expect([image?.src, image?.alt]).to.deep.equal([picture, 'Een volle leeszaal'])
    image?.dispatchEvent(new Event('error'))
    await settled()
    expect(element.shadowRoot?.querySelector('img')).to.equal(null)
  })

  it('makes no link and no picture of an unsafe address, and no markup of text', async () => {
    const bad = { url: 'javascript:alert(1)', image: 'javascript:alert(1)', title: '<b>Vet</b>', text: '<img src=x>' }
    const element = await inPage<ContentCard>(
      html`<advocacy-content-card .content=${anItem(bad)}></advocacy-content-card>`,
    )
    expect(element.shadowRoot?.querySelectorAll('a, img, b')).to.have.length(0)
    expect(textOf(element)).to.contain('<b>Vet</b>')
    await until(() => textOf(element).includes('Dit kan hier niet worden gedeeld.'))
  })

  it('loading', async () => {
    const element = await card({ contentId: 'c1' }, fakeApi({ content: { get: never } }))
    expect(textOf(element)).to.contain('Het bericht wordt opgehaald…')
    await accessible(element)
  })

  it('not found, offline, and tried again', async () => {
    const heard = listen('advocacy-error')
    const codes = ['not-found', 'offline']
    const get = async ({ id }: { id: string }) => {
      const code = codes.shift()
      if (code) throw failure(code)
      return anItem({ id })
    }
    const element = await card({ contentId: 'c1' }, fakeApi({ content: { get } }))
    expect(textOf(element)).to.contain('Niet gevonden')
    await accessible(element)
    element.contentId = 'c2'
    await settled()
    expect(textOf(element)).to.contain('Geen verbinding')
    find(element, 'button').click()
    await settled()
    expect(textOf(element)).to.contain('Voorlezen')
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { code: 'not-found', message: 'failed: not-found' },
      { code: 'offline', message: 'failed: offline' },
    ])
  })

  it('without an item, and outside of any program', async () => {
    expect(textOf(await card({}))).to.contain('Nog geen bericht')
    const element = await inPage<ContentCard>(html`<advocacy-content-card content-id="c1"></advocacy-content-card>`)
    expect(textOf(element)).to.contain('Niet verbonden')
    await accessible(element)
  })

  it('fits in 280 px', async () => {
    const element = await card({
      content: anItem({ title: 'Arbeidsongeschiktheidsverzekeringsmaatschappij zoekt', image: picture }),
    })
    element.style.inlineSize = '280px'
    await settled()
    expect(find(element, 'article').scrollWidth).to.be.at.most(280)
  })
})
