import type { AdvocacyApi, Content, Me, Program, Share } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { html } from 'lit'
import { aMe, anItem, aProgram, aShare, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { ShareDialog } from './share-dialog.ts'

const item = anItem({
  text: '',
  suggestions: [
    { text: 'Zaterdag lezen we voor. Kom je ook?', language: 'nl' },
    { text: 'Veertig talen, één middag.', language: 'nl' },
    { text: 'Stories in forty languages this Saturday.', language: 'en' },
    { text: 'Kort voor X.', language: 'nl', platforms: ['x'] },
  ],
})

const board = { id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?adres={url}&tekst={text}' }

interface Scene {
  program?: Partial<Program>
  me?: Partial<Me>
  lang?: string
  api?: FakeApi
  platform?: string
}

/** A program with this item. */
function program(
  over: Partial<Content> = {},
  { program = {}, me = {} }: Scene = {},
  shares: Partial<AdvocacyApi['shares']> = {},
): FakeApi {
  let viewer = aMe(me)
  return fakeApi({
    program: { get: async () => aProgram({ name: 'De Bibliotheek', ...program }) },
    me: { get: async () => viewer, update: async ({ platforms = {} }) => (viewer = { ...viewer, platforms }) },
    content: { get: async () => ({ ...item, ...over }) },
    shares,
  })
}

async function opened(api: FakeApi, content: string | undefined, lang = 'nl', platform?: string): Promise<ShareDialog> {
  const element = await inPage<ShareDialog>(
    html`<advocacy-share-dialog .api=${api} .content=${content}></advocacy-share-dialog>`,
    lang,
  )
  element.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault()
  })
  element.show(platform)
  await settled()
  return element
}

/** A dialog that is open for this item, when all that it needs is there. */
async function dialog(over: Partial<Content> = {}, scene: Scene = {}): Promise<ShareDialog> {
  const element = await opened(scene.api ?? program(over, scene), 'c1', scene.lang, scene.platform)
  await complete(element)
  return element
}

async function complete(element: ShareDialog): Promise<void> {
  await until(() => !element.shadowRoot?.querySelector('.skeleton'))
  await settled()
}

const words = (element: ShareDialog) => find<HTMLTextAreaElement>(element, 'textarea')
const preview = (element: ShareDialog) => find(element, 'blockquote').textContent?.replace(/\s+/g, ' ').trim()
const choices = (element: ShareDialog) =>
  [...(element.shadowRoot?.querySelectorAll('.where[role=group] button') ?? [])].map((one) => one.textContent?.trim())
const named = (element: ShareDialog, name: string) => {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    (button) => button.textContent?.trim() === name,
  )
  if (!found) throw new Error(`There is no button "${name}": ${textOf(element)}`)
  return found
}
async function press(element: ShareDialog, name: string): Promise<void> {
  named(element, name).click()
  await settled()
  await complete(element)
}
async function type(element: ShareDialog, text: string): Promise<void> {
  words(element).value = text
  words(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  await settled()
}
const link = (element: ShareDialog) => find<HTMLAnchorElement>(element, 'advocacy-share-button', '[part=action]')
const said = (element: ShareDialog) => textOf(find(element, '.press > p[role=status]'))
const question = (element: ShareDialog) => find(element, 'advocacy-share-button', 'advocacy-share-question')
async function openLink(element: ShareDialog): Promise<void> {
  link(element).click()
  const asked = () => find(element, 'advocacy-share-button').shadowRoot?.querySelector('advocacy-share-question')
  await until(() => asked()?.shadowRoot)
  await settled()
}

describe('share dialog', () => {
  beforeEach(() => localStorage.clear())

  it('asks where, and begins with a caption for that platform', async () => {
    const element = await dialog()
    expect(choices(element)).to.deep.equal(['LinkedIn', 'X', 'Mastodon', 'E-mail', 'Kopieer link'])
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(null)
    expect(find(element, 'dialog').matches(':modal')).to.equal(true)
    await accessible(element)
    await press(element, 'X')
    expect(words(element).value).to.equal('Kort voor X.')
    expect(preview(element)).to.equal('Kort voor X. #ik werk bij De Bibliotheek https://www.example.org/voorlezen')
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Op X')
    await accessible(element)
  })

  it('speaks English', async () => {
    const element = await dialog({}, { lang: 'en', platform: 'linkedin' })
    expect(words(element).value).to.equal('Stories in forty languages this Saturday.')
    expect(preview(element)).to.contain('#DeBibliotheekEmployee')
    expect(textOf(element)).to.contain('2,936 characters left on LinkedIn')
    expect(textOf(element)).to.contain('Ask yourself first: Would I read this myself?')
    expect(link(element)?.textContent?.trim()).to.contain('Copy text and open LinkedIn')
    await accessible(element)
    await type(element, 'We will get rich for sure. '.repeat(120))
    expect(textOf(element)).to.contain('Too long for LinkedIn: make it shorter.')
    await accessible(element)
  })

  it('offers what the item suits and the person uses for work, in the order of the program', async () => {
    const program = { platforms: ['x', 'prikbord', 'email', 'linkedin', 'copy'], sharing: { ownPlatforms: [board] } }
    const me = { platforms: { email: 'never', linkedin: 'private' } } as const
    expect(choices(await dialog({}, { program, me }))).to.deep.equal(['X', 'Prikbord', 'Kopieer link'])
    expect(choices(await dialog({ platforms: ['x', 'linkedin', 'prikbord'] }, { program, me }))).to.deep.equal([
      'X',
      'Prikbord',
    ])
  })

  it("opens a program's own platform", async () => {
    const program = { platforms: ['x', 'prikbord'], sharing: { ownPlatforms: [board], disclosure: { nl: 'Collega' } } }
    const element = await dialog({ freedom: 'free' }, { program, platform: 'prikbord' })
    await type(element, 'Hoi')
    expect(link(element).getAttribute('href')).to.equal(
      'https://prikbord.example.org/nieuw?adres=https%3A%2F%2Fwww.example.org%2Fvoorlezen&tekst=Hoi%20Collega',
    )
  })

  describe('the words', () => {
    it('are another suggestion at a press, and the person finds their own again', async () => {
      const element = await dialog({}, { platform: 'linkedin' })
      const first = words(element).value
      await press(element, 'Andere suggestie')
      const second = words(element).value
      expect([first, second].sort()).to.deep.equal([
        'Veertig talen, één middag.',
        'Zaterdag lezen we voor. Kom je ook?',
      ])
      await type(element, 'Mijn oma leest mee in het Zeeuws.')
      await press(element, 'Andere suggestie')
      expect(words(element).value).to.equal(first)
      await press(element, 'Terug naar mijn eigen tekst')
      expect(words(element).value).to.equal('Mijn oma leest mee in het Zeeuws.')
      expect(textOf(element)).not.to.contain('Terug naar mijn eigen tekst')
    })

    it('stay when the person looks at another platform', async () => {
      const element = await dialog({}, { platform: 'linkedin' })
      await type(element, 'Van mij.')
      await press(element, 'Ander netwerk')
      await press(element, 'X')
      expect(words(element).value).to.equal('Van mij.')
    })

    it('can be in the other language', async () => {
      const element = await dialog({}, { platform: 'linkedin' })
      find(element, '[part=action] input:not(:checked)').click()
      await settled()
      expect(words(element).value).to.equal('Stories in forty languages this Saturday.')
      expect(words(element).lang).to.equal('en')
      expect(preview(element)).to.contain('#DeBibliotheekEmployee')
      await accessible(element)
    })

    it("are in the page's language at first, whatever else the person speaks", async () => {
      const element = await dialog({}, { me: { locale: 'en' }, platform: 'x' })
      expect(words(element).value).to.equal('Kort voor X.')
      expect(preview(element)).to.contain('#ik werk bij De Bibliotheek')
    })

    it('are praised when they are own, and asked for when they are not', async () => {
      const element = await dialog({}, { platform: 'linkedin' })
      expect(textOf(element)).to.contain('Een zin van jezelf erbij?')
      await type(element, 'Mijn oma leest mee in het Zeeuws, en dat wil je horen.')
      expect(textOf(element)).to.contain('In je eigen woorden: zo klinkt het naar jou.')
    })

    it('begin empty where the item leaves all of it to the person', async () => {
      const element = await dialog({ freedom: 'free' }, { platform: 'linkedin' })
      expect(words(element).value).to.equal('')
      expect(preview(element)).to.equal('#ik werk bij De Bibliotheek https://www.example.org/voorlezen')
      expect(textOf(find(element, '.about'))).to.equal('')
      await accessible(element)
      await press(element, 'Geef me een suggestie')
      expect(words(element).value).not.to.equal('')
    })

    it('are fixed where the item says so', async () => {
      const element = await dialog({ freedom: 'fixed' }, { platform: 'linkedin' })
      expect(element.shadowRoot?.querySelector('textarea')).to.equal(null)
      expect(textOf(element)).to.contain('De tekst van dit bericht ligt vast.')
      const before = preview(element)
      await press(element, 'Andere suggestie')
      expect(preview(element)).not.to.equal(before)
      await accessible(element)
    })

    it('are counted as the network counts, with all that goes along', async () => {
      const element = await dialog(
        { hashtags: ['lezen'] },
        { platform: 'x', program: { sharing: { hashtags: ['werk'] } } },
      )
      await type(element, 'é👩‍👩‍👧')
      // 1 + 2, " #ik werk bij De Bibliotheek" 28, " #werk #lezen" 13, a line break and an address of 23.
      expect(textOf(find(element, '.count'))).to.equal('Nog 212 tekens op X')
      await type(element, 'é'.repeat(220))
      expect(textOf(find(element, '.count'))).to.equal('5 tekens te veel voor X')
      expect(textOf(find(element, '.about'))).to.equal('Te lang voor X: maak het korter.')
      expect(element.shadowRoot?.querySelector('advocacy-share-button')).to.equal(null)
      expect(words(element).getAttribute('aria-invalid')).to.equal('true')
      await accessible(element)
    })

    it('may not hold some phrases: they are named where they stand', async () => {
      const element = await dialog({}, { platform: 'linkedin', program: { sharing: { blockedPhrases: ['geheim*'] } } })
      await type(element, 'Dit is ons geheimste plan.')
      expect(textOf(find(element, '.about'))).to.contain('“geheimste” mag er niet in staan: zeg het anders.')
      expect(find(element, 'mark').textContent).to.equal('geheimste')
      await accessible(element)
      await press(element, 'Laat zien')
      const { value, selectionStart, selectionEnd } = words(element)
      expect(value.slice(selectionStart, selectionEnd)).to.equal('geheimste')
      await press(element, 'Kopieer tekst en open LinkedIn')
      expect(element.shadowRoot?.activeElement).to.equal(words(element))
    })
  })

  it('asks questions that go nowhere', async () => {
    const api = program()
    const element = await dialog({}, { api, platform: 'linkedin' })
    const calls = api.calls.length
    find(element, 'summary').click()
    await settled()
    expect(find(element, 'details').querySelectorAll('li').length).to.equal(5)
    expect(textOf(find(element, 'details'))).to.contain('we vragen en bewaren ze niet')
    expect(api.calls.length).to.equal(calls)
    await accessible(element)
    const none = await dialog({}, { platform: 'linkedin', program: { sharing: { questions: [] } } })
    expect(none.shadowRoot?.querySelector('details')).to.equal(null)
  })

  it('opens the network, asks whether it was posted, and says whose words it were', async () => {
    const heard = listen('advocacy-share', 'advocacy-share-opened', 'advocacy-share-confirmed')
    const api = program()
    const element = await dialog({}, { api, platform: 'x' })
    await type(element, 'Mijn oma leest mee in het Zeeuws, en dat wil je horen.')
    expect(new URL(link(element).href).searchParams.get('text')).to.equal(
      'Mijn oma leest mee in het Zeeuws, en dat wil je horen. #ik werk bij De Bibliotheek',
    )
    await openLink(element)
    expect(textOf(question(element))).to.equal('Heb je het gedeeld? Ja Deze keer niet')
    await accessible(element)
    find(element, 'advocacy-share-button', 'advocacy-share-question', 'button').click()
    await settled()
    expect(api.calls.slice(-2)).to.deep.equal([
      ['shares.open', { content: 'c1', platform: 'x' }],
      ['shares.confirm', { id: 's1', ownWords: true }],
    ])
    expect(textOf(question(element))).to.contain('Dank je! 3 punten erbij.')
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'advocacy-share',
      'advocacy-share-opened',
      'advocacy-share-confirmed',
    ])
    await accessible(element)
  })

  it('closes when it is not this time', async () => {
    const element = await dialog({}, { platform: 'x' })
    await openLink(element)
    find(element, 'advocacy-share-button', 'advocacy-share-question', '.answers button:last-child').click()
    await settled()
    expect([element.open, find<HTMLDialogElement>(element, 'dialog').open]).to.deep.equal([false, false])
  })

  it('shares the link whose clicks are counted, which is there before the click', async () => {
    let answer: (share: Share) => void = () => {}
    const api = program(
      {},
      { program: { links: { base: 'https://go.example.org' } } },
      { open: () => new Promise((resolve) => (answer = resolve)) },
    )
    const element = await dialog({}, { api, platform: 'x' })
    expect(textOf(element)).to.contain('Je link wordt gemaakt…')
    await accessible(element)
    answer({ ...aShare({ platform: 'x' }), link: 'https://go.example.org/7hQ2mKpX' })
    await settled()
    expect(new URL(link(element).href).searchParams.get('url')).to.equal('https://go.example.org/7hQ2mKpX')
    await openLink(element)
    find(element, 'advocacy-share-button', 'advocacy-share-question', 'button').click()
    await settled()
    expect(api.calls.filter(([name]) => name.startsWith('shares')).map(([name]) => name)).to.deep.equal([
      'shares.open',
      'shares.confirm',
    ])
  })

  it("shares the item's own address when no link can be had", async () => {
    const open = () => Promise.reject(failure('offline'))
    const api = program({}, { program: { links: { base: 'https://go.example.org' } } }, { open })
    const element = await dialog({}, { api, platform: 'x' })
    expect(new URL(link(element).href).searchParams.get('url')).to.equal('https://www.example.org/voorlezen')
  })

  describe('where the program may post for the person', () => {
    const shared = (over: Partial<Share> = {}): Share => ({ ...aShare({ platform: 'x' }), state: 'verified', ...over })
    const mayPost = { mayPost: ['x'] }
    const posting = (post: AdvocacyApi['shares']['post']) => program({}, { me: mayPost }, { post })

    it('posts at a press what stands there, and shows where', async () => {
      const heard = listen('advocacy-share', 'advocacy-share-confirmed', 'advocacy-points-changed')
      const address = 'https://x.com/ann/status/1'
      const api = posting(async () => ({ share: shared({ address }), points: 3, balance: 20 }))
      const element = await dialog({}, { api, platform: 'x' })
      expect(link(element).textContent?.trim()).to.contain('Open X zelf')
      await type(element, 'Mijn oma leest mee in het Zeeuws, en dat wil je horen.')
      await accessible(element)
      await press(element, 'Plaats op X')
      expect(api.calls.slice(-2)).to.deep.equal([
        ['shares.open', { content: 'c1', platform: 'x' }],
        [
          'shares.post',
          { id: 's1', text: 'Mijn oma leest mee in het Zeeuws, en dat wil je horen.', language: 'nl', ownWords: true },
        ],
      ])
      expect(said(element)).to.equal('Je bericht staat op X. 3 punten erbij.')
      expect(find<HTMLAnchorElement>(element, '.press > .hint a').href).to.equal(address)
      expect(element.shadowRoot?.querySelector('advocacy-share-button')).to.equal(null)
      expect(heard.map(({ type }) => type)).to.deep.equal([
        'advocacy-share',
        'advocacy-share-confirmed',
        'advocacy-points-changed',
      ])
      await accessible(element)
    })

    it('says that an answer is still to come, and offers nothing that would make a second post', async () => {
      const api = posting(async () => ({ share: shared({ posting: 'under-way' }), points: 0, balance: 17 }))
      const element = await dialog({}, { api, platform: 'x' })
      await press(element, 'Plaats op X')
      expect(said(element)).to.contain('X heeft nog niet geantwoord.')
      expect(element.shadowRoot?.querySelector('advocacy-share-button')).to.equal(null)
      await accessible(element)
    })

    for (const [code, words] of [
      ['not-authorised', 'Geef eerst toestemming om voor jou op X te plaatsen, of plaats het daar zelf.'],
      ['platform-refused', 'X nam je bericht niet aan. Pas het aan, of plaats het daar zelf.'],
      ['platform-busy', 'X heeft het te druk. Probeer het over een kwartier nog eens.'],
      ['platform-away', 'X geeft geen antwoord. Probeer het straks nog eens.'],
      ['internal', 'Plaatsen lukte niet. Probeer het nog eens: er komt nooit meer dan één bericht.'],
    ] as const) {
      it(`says what came of it, and tries the same share again: ${code}`, async () => {
        const api = posting(() => Promise.reject(failure(code)))
        const element = await dialog({}, { api, platform: 'x' })
        await press(element, 'Plaats op X')
        expect(said(element)).to.equal(words)
        await press(element, 'Plaats op X')
        expect(api.calls.filter(([name]) => name === 'shares.open').length).to.equal(1)
        expect(api.calls.filter(([name]) => name === 'shares.post').length).to.equal(2)
      })
    }

    it('does not post when the page says no', async () => {
      const api = posting(() => Promise.reject(failure('internal')))
      const element = await dialog({}, { api, platform: 'x' })
      element.addEventListener('advocacy-share', (event) => event.preventDefault())
      await press(element, 'Plaats op X')
      expect(api.calls.map(([name]) => name)).not.to.include('shares.open')
    })
  })

  it('keeps what is pressed and what is asked in sight on a phone', async () => {
    await setViewport({ width: 360, height: 640 })
    try {
      const element = await dialog({}, { platform: 'linkedin' })
      const edge = find(element, 'dialog').getBoundingClientRect().bottom
      expect(link(element).getBoundingClientRect().bottom).to.be.below(edge)
      await openLink(element)
      expect(question(element).getBoundingClientRect().bottom).to.be.below(edge)
      await accessible(element)
    } finally {
      await setViewport({ width: 800, height: 600 })
    }
  })

  it('asks again whoever closed it without an answer', async () => {
    const element = await dialog({}, { platform: 'linkedin' })
    await openLink(element)
    element.open = false
    await settled()
    expect(find(element, 'dialog').checkVisibility()).to.equal(false)
    element.show()
    await settled()
    await complete(element)
    expect(textOf(question(element))).to.contain('Heb je het gedeeld?')
    await accessible(element)
  })

  it('says which server opens, and asks for another at a press', async () => {
    localStorage.setItem('advocacy-kit/instance/mastodon', 'mastodon.nl')
    const element = await dialog({}, { platform: 'mastodon' })
    expect(textOf(find(element, '.press'))).to.contain('Je server: mastodon.nl')
    await accessible(element)
    await press(element, 'Andere server')
    const asked = () => find(element, 'advocacy-share-button').shadowRoot?.querySelector('advocacy-share-question')
    await until(() => asked()?.shadowRoot?.querySelector('#server'))
    expect(textOf(find(element, '.press'))).not.to.contain('mastodon.nl')
    expect(link(element).host).to.equal('mastodon.social')
    await accessible(element)
  })

  it('says what to do at a network that has no share page', async () => {
    const element = await dialog({}, { program: { platforms: ['instagram', 'facebook'] }, platform: 'instagram' })
    expect(textOf(element)).to.contain('Instagram heeft geen deelpagina.')
    await press(element, 'Ander netwerk')
    await press(element, 'Facebook')
    expect(textOf(element)).to.contain('Facebook neemt je tekst niet over.')
  })

  it('leads back to the choice of networks when one is left', async () => {
    const platforms = { x: 'never', email: 'never', copy: 'never', mastodon: 'never' } as const
    const element = await dialog({}, { me: { platforms } })
    expect(link(element).textContent).to.contain('LinkedIn')
    await press(element, 'Kies je netwerken')
    await until(() => element.shadowRoot?.querySelector('#use-x'))
    await accessible(element)
  })

  it('lets the person say what they use for work', async () => {
    const api = program({}, { me: { platforms: { x: 'never' } } })
    const element = await dialog({}, { api })
    await press(element, 'Kies je netwerken')
    await until(() => element.shadowRoot?.querySelector('#use-x'))
    const use = find<HTMLSelectElement>(element, '#use-x')
    expect(use.selectedOptions[0]?.textContent).to.equal('Nooit')
    await accessible(element)
    use.selectedIndex = 0
    use.dispatchEvent(new Event('change'))
    await settled()
    expect(api.calls).to.deep.include(['me.update', { platforms: { x: 'work' } }])
    expect(choices(element)).to.contain('X')
    expect(textOf(find(element, '.uses [role=status]'))).to.equal('Bewaard.')
    await accessible(element)
  })

  it('goes by keyboard alone', async () => {
    const element = await dialog()
    expect(element.shadowRoot?.activeElement?.id).to.equal('title')
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot?.querySelector('textarea'))
    await settled()
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Tab' })
    expect(element.shadowRoot?.activeElement).to.equal(words(element))
    await sendKeys({ press: 'Escape' })
    await settled()
    expect(element.open).to.equal(false)
  })

  it('fits in 280 px', async () => {
    const element = await dialog(
      { title: 'Arbeidsongeschiktheidsverzekeringsmaatschappij zoekt' },
      { platform: 'linkedin' },
    )
    const inner = find(element, 'dialog')
    inner.style.inlineSize = '264px'
    await settled()
    expect(inner.scrollWidth).to.be.at.most(264)
  })

  describe('says', () => {
    for (const [lang, said] of [
      ['nl', 'Nog even wachten Je kunt dit delen vanaf dinsdag 24 november 2099 om 09:00.'],
      ['en', 'Not just yet You can share this from Tuesday 24 November 2099 at 09:00.'],
    ] as const) {
      it(`in ${lang} until when it waits`, async () => {
        const element = await dialog({ embargoUntil: '2099-11-24T08:00:00Z' }, { lang })
        // Browsers differ in the commas of a date.
        expect(textOf(find(element, '.notice')).replaceAll(',', '')).to.equal(said)
        await accessible(element)
      })
    }

    const silent: [what: string, over: Partial<Content>, scene: Scene, said: string][] = [
      ['that it stays inside', { shareable: false }, {}, 'Voor intern gebruik'],
      ['that there are no platforms', {}, { program: { platforms: [] } }, 'Nog geen netwerken'],
      [
        'that the person chose none of them',
        {},
        { me: { platforms: { x: 'never' } }, program: { platforms: ['x'] } },
        'Geen netwerken',
      ],
    ]
    for (const [what, over, scene, said] of silent) {
      it(what, async () => {
        const element = await dialog(over, scene)
        expect(textOf(find(element, '.notice'))).to.contain(said)
        await accessible(element)
      })
    }

    it('that it is loading, that it failed, and that there is nothing', async () => {
      const waiting = await opened(fakeApi({ content: { get: never } }), 'c1')
      expect(textOf(waiting)).to.contain('Even klaarzetten…')
      await accessible(waiting)
      let tries = 0
      const get = async () => {
        if (++tries === 1) throw failure('offline')
        return anItem()
      }
      const failed = await opened(fakeApi({ content: { get } }), 'c1')
      expect(textOf(failed)).to.contain('Geen verbinding')
      await accessible(failed)
      await press(failed, 'Probeer opnieuw')
      expect(choices(failed).length).to.equal(5)
      const empty = await opened(fakeApi(), undefined)
      expect(textOf(empty)).to.contain('Niets om te delen')
      await accessible(empty)
    })
  })

  it('needs no program: an address is enough', async () => {
    const element = await inPage<ShareDialog>(
      html`<advocacy-share-dialog url="https://example.org/" text="Kijk hier" platforms="x email" open></advocacy-share-dialog>`,
    )
    await settled()
    expect(choices(element)).to.deep.equal(['X', 'E-mail'])
    await press(element, 'X')
    expect(preview(element)).to.equal('Kijk hier https://example.org/')
    await accessible(element)
  })
})
