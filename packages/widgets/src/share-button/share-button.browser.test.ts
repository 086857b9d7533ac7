import { factsOf, platforms } from '@advocacy-kit/core/sharing'
import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { html } from 'lit'
import { aGuest, aMe, aShare, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { ShareButton } from './share-button.ts'

const url = 'https://example.org/jobs/42'
const text = 'Kom bij ons werken'

/** A button whose link is not followed, so that the test's page stays. */
async function button(platform: string, over: Partial<ShareButton> = {}, lang = 'nl'): Promise<ShareButton> {
  const element = await inPage<ShareButton>(
    html`<advocacy-share-button .platform=${platform} .url=${url} .text=${text}></advocacy-share-button>`,
    lang,
  )
  Object.assign(element, over)
  element.addEventListener('click', (event) => event.preventDefault())
  await settled()
  return element
}

const link = (element: ShareButton) => find<HTMLAnchorElement>(element, '[part=action]')
const question = (element: ShareButton) => find(element, 'advocacy-share-question')
const saying = (element: ShareButton) => textOf(find(element, 'advocacy-share-question', '[role=status]'))
const answers = (element: ShareButton) => [...(question(element).shadowRoot?.querySelectorAll('button') ?? [])]

const proof = (element: ShareButton) => question(element).shadowRoot?.querySelector('details')
const told = (element: ShareButton) => textOf(find(element, 'advocacy-share-question', '#proof'))

async function give(element: ShareButton, address: string): Promise<void> {
  find<HTMLDetailsElement>(element, 'advocacy-share-question', 'details').open = true
  find<HTMLInputElement>(element, 'advocacy-share-question', '#address').value = address
  find<HTMLFormElement>(element, 'advocacy-share-question', 'details form').requestSubmit()
  await settled()
}

async function clickLink(element: ShareButton): Promise<void> {
  link(element).click()
  await until(() => element.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot)
  await settled()
}

async function answer(element: ShareButton, which: number): Promise<void> {
  answers(element)[which]?.click()
  await settled()
}

describe('share button', () => {
  beforeEach(() => localStorage.clear())

  it('is a real link to the network, opened in a tab of its own', async () => {
    const { href, target, rel } = link(await button('linkedin'))
    expect(href).to.equal('https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fjobs%2F42')
    expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer'])
  })

  for (const [lang, platform, label] of [
    ['nl', 'linkedin', 'Deel via LinkedIn (opent een nieuw tabblad)'],
    ['nl', 'email', 'Deel via e-mail'],
    ['nl', 'copy', 'Kopieer link'],
    ['nl-BE', 'x', 'Deel via X (opent een nieuw tabblad)'],
    ['en-GB', 'whatsapp', 'Share on WhatsApp (opens a new tab)'],
    ['en', 'email', 'Share by email'],
    ['en', 'copy', 'Copy link'],
    ['fy', 'x', 'Share on X (opens a new tab)'],
  ] as const) {
    it(`says in ${lang}: ${label}`, async () => {
      expect(textOf(await button(platform, {}, lang))).to.equal(label)
    })
  }

  it('speaks another language when the page does', async () => {
    const element = await button('x')
    element.closest('main')?.setAttribute('lang', 'en')
    await settled()
    expect(textOf(element)).to.contain('Share on X')
  })

  it('opens within the click: the browser follows the link itself, untouched', async () => {
    const element = await button('x')
    const followed: boolean[] = []
    element.parentElement?.addEventListener(
      'click',
      (event) => {
        const path = event.composedPath()
        followed.push(path.includes(link(element)))
        event.preventDefault()
      },
      { once: true },
    )
    const before: boolean[] = []
    link(element).addEventListener('click', (event) => before.push(event.defaultPrevented))
    link(element).click()
    expect([before, followed]).to.deep.equal([[false], [true]])
  })

  it('tells before and after opening, with what and where', async () => {
    const heard = listen('advocacy-share', 'advocacy-share-opened')
    const element = await button('x', { content: 'c1' })
    link(element).click()
    const detail = { platform: 'x', url, content: 'c1' }
    expect(heard).to.deep.equal([
      { type: 'advocacy-share', detail },
      { type: 'advocacy-share-opened', detail },
    ])
  })

  it('does not open when the page says no', async () => {
    const element = await button('x')
    element.addEventListener('advocacy-share', (event) => event.preventDefault())
    const heard = listen('advocacy-share-opened')
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
    let prevented = false
    element.addEventListener(
      'click',
      () => {
        prevented = click.defaultPrevented
      },
      { capture: false },
    )
    link(element).dispatchEvent(click)
    await settled()
    expect([heard, click.defaultPrevented]).to.deep.equal([[], true])
    expect(element.shadowRoot?.querySelector('advocacy-share-question')).to.equal(null)
    expect(prevented).to.equal(true)
  })

  it('counts a middle click, and no right click', async () => {
    const heard = listen('advocacy-share-opened')
    const element = await button('x')
    link(element).dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true, cancelable: true }))
    expect(heard.length).to.equal(0)
    link(element).dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }))
    expect(heard.length).to.equal(1)
  })

  describe('copying', () => {
    /** What is on the clipboard after a real click: the copy command needs one. */
    async function copiedBy(element: ShareButton): Promise<string | undefined> {
      let copied: string | undefined
      const write = DataTransfer.prototype.setData
      DataTransfer.prototype.setData = function (type, data) {
        if (type === 'text/plain') copied = data
        write.call(this, type, data)
      }
      const { x, y, width, height } = link(element).getBoundingClientRect()
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] })
      await until(() => element.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot)
      await settled()
      DataTransfer.prototype.setData = write
      return copied
    }

    it('copies the caption where the network ignores it, and says so', async () => {
      const element = await button('linkedin')
      expect(await copiedBy(element)).to.equal(text)
      expect(textOf(find(element, 'advocacy-share-question', '[role=status]'))).to.equal(
        'Je tekst is gekopieerd: plak hem in je bericht.',
      )
    })

    it('copies caption and link where there is no network', async () => {
      const element = await button('copy')
      expect(await copiedBy(element)).to.equal(`${text}\n${url}`)
      expect(textOf(find(element, 'advocacy-share-question', '[role=status]'))).to.equal('Gekopieerd.')
    })

    it('copies nothing where the network takes the text', async () => {
      expect(await copiedBy(await button('x'))).to.equal(undefined)
    })

    it('shows the text to take over when the browser refuses', async () => {
      const command = document.execCommand
      document.execCommand = () => false
      const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')
      Object.defineProperty(Navigator.prototype, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('no')) },
      })
      const element = await button('linkedin')
      await clickLink(element)
      document.execCommand = command
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard)
      expect(textOf(question(element))).to.contain('Kopiëren lukte niet')
      expect(textOf(find(element, 'advocacy-share-question', 'blockquote'))).to.equal(text)
      await accessible(element)
    })
  })

  describe('without a program', () => {
    it('asks, thanks, and tells', async () => {
      const heard = listen('advocacy-share-confirmed', 'advocacy-points-changed')
      const element = await button('x')
      await clickLink(element)
      expect(textOf(question(element))).to.equal('Heb je het gedeeld? Ja Deze keer niet')
      await accessible(element)
      await answer(element, 0)
      expect(textOf(question(element))).to.equal('Dank je!')
      await accessible(element)
      const detail = { platform: 'x', url, content: null, share: null, points: null, balance: null }
      expect(heard).to.deep.equal([{ type: 'advocacy-share-confirmed', detail }])
    })

    it('takes no for an answer, and gives the focus back', async () => {
      const heard = listen('advocacy-share-dismissed')
      const element = await button('x')
      await clickLink(element)
      await answer(element, 1)
      expect(element.shadowRoot?.querySelector('advocacy-share-question')).to.equal(null)
      expect(element.shadowRoot?.activeElement).to.equal(link(element))
      expect(heard).to.deep.equal([{ type: 'advocacy-share-dismissed', detail: { platform: 'x', url, content: null } }])
    })

    it('asks again at the next opening', async () => {
      const element = await button('x')
      await clickLink(element)
      await answer(element, 0)
      await clickLink(element)
      expect(textOf(question(element))).to.equal('Heb je het gedeeld? Ja Deze keer niet')
    })

    it('goes by keyboard alone', async () => {
      const element = await button('x')
      link(element).focus()
      await sendKeys({ press: 'Enter' })
      await until(() => element.shadowRoot?.querySelector('advocacy-share-question')?.shadowRoot)
      await settled()
      await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await settled()
      expect(textOf(question(element))).to.equal('Dank je!')
      expect(element.shadowRoot?.activeElement).to.equal(link(element))
    })
  })

  describe('in a program', () => {
    const counted = (api: FakeApi) => button('x', { api, content: 'c1' })

    it('opens and confirms the share, and tells the points', async () => {
      const heard = listen('advocacy-share-confirmed', 'advocacy-points-changed')
      const api = fakeApi({ shares: { confirm: async () => ({ share: aShare(), points: 1, balance: 20 }) } })
      const element = await counted(api)
      await clickLink(element)
      expect(api.calls).to.deep.equal([
        ['me.get', {}],
        ['shares.open', { content: 'c1', platform: 'x' }],
      ])
      await answer(element, 0)
      expect(api.calls[2]).to.deep.equal(['shares.confirm', { id: 's1' }])
      expect(saying(element)).to.equal('Dank je! 1 punt erbij.')
      expect(heard).to.deep.equal([
        {
          type: 'advocacy-share-confirmed',
          detail: { platform: 'x', url, content: 'c1', share: aShare(), points: 1, balance: 20 },
        },
        { type: 'advocacy-points-changed', detail: { points: 1, balance: 20 } },
      ])
    })

    for (const [points, said] of [
      [0, 'Dank je! Hier waren geen nieuwe punten meer voor.'],
      [2, 'Dank je! 2 punten erbij.'],
      [1200, 'Dank je! 1.200 punten erbij.'],
    ] as const) {
      it(`says for ${points} points: ${said}`, async () => {
        const element = await counted(
          fakeApi({ shares: { confirm: async () => ({ share: aShare(), points, balance: 9 }) } }),
        )
        await clickLink(element)
        await answer(element, 0)
        expect(saying(element)).to.equal(said)
      })
    }

    it('takes the address of the post afterwards, and says what it saw', async () => {
      const verify = async () => ({ share: { ...aShare(), state: 'verified' as const }, points: 2, balance: 22 })
      const heard = listen('advocacy-points-changed')
      const api = fakeApi({ shares: { verify } })
      const element = await counted(api)
      await clickLink(element)
      await answer(element, 0)
      await until(() => proof(element))
      await accessible(element)
      await give(element, ' https://x.com/ann/status/1 ')
      expect(api.calls.at(-1)).to.deep.equal(['shares.verify', { id: 's1', address: 'https://x.com/ann/status/1' }])
      expect(told(element)).to.equal('Gecontroleerd: je bericht staat er. 2 punten erbij.')
      expect(heard.at(-1)?.detail).to.deep.equal({ points: 2, balance: 22 })
      await accessible(element)
    })

    it('keeps an address that nobody can read', async () => {
      const verify = async () => ({ share: { ...aShare(), state: 'confirmed' as const }, points: null, balance: null })
      const element = await counted(fakeApi({ shares: { verify } }))
      await clickLink(element)
      await answer(element, 0)
      await until(() => proof(element))
      await give(element, 'https://x.com/ann/status/1')
      expect(told(element)).to.equal('Het adres is bewaard.')
    })

    for (const [code, said] of [
      ['invalid-input', 'Dit is geen adres van een bericht op X. Open je bericht en plak het adres van die pagina.'],
      [
        'not-authorised',
        'Je bericht op X is alleen te zien als je dat zelf toestaat. Geef daar eerst toestemming voor.',
      ],
      ['post-missing', 'Hier staat geen bericht, of niet meer. Klopt het adres?'],
      ['link-missing', 'In dit bericht staat de link niet. Zet hem erin, of plak het adres van het goede bericht.'],
      ['share-conflict', 'Dit bericht hoort al bij iets anders dat is gedeeld, of je hebt dit teruggenomen.'],
      ['platform-busy', 'X heeft het te druk. Probeer het over een kwartier nog eens.'],
      ['platform-away', 'X geeft geen antwoord. Probeer het straks nog eens.'],
      ['platform-refused', 'X laat dit bericht niet lezen.'],
      ['offline', 'Geen verbinding. Probeer het straks nog eens.'],
      ['internal', 'Dat lukte niet. Probeer het straks nog eens.'],
    ] as const) {
      it(`says what came of an address: ${code}`, async () => {
        const element = await counted(fakeApi({ shares: { verify: () => Promise.reject(failure(code)) } }))
        await clickLink(element)
        await answer(element, 0)
        await until(() => proof(element))
        await give(element, 'https://x.com/ann/status/1')
        expect(told(element)).to.equal(said)
        expect(find<HTMLInputElement>(element, 'advocacy-share-question', '#address').value).to.equal(
          'https://x.com/ann/status/1',
        )
        if (code === 'invalid-input') await accessible(element)
      })
    }

    for (const { id } of platforms.filter(({ sheet }) => !sheet))
      it(`asks for an address of ${id} where its posts have one`, async () => {
        const element = await button(id, { api: fakeApi(), content: 'c1', instance: 'mastodon.nl' })
        await until(() => element.shadowRoot?.querySelector('[part=action]'))
        await clickLink(element)
        await answer(element, 0)
        await until(() => saying(element).startsWith('Dank je!'))
        await settled()
        expect(Boolean(proof(element))).to.equal(factsOf(id).hosts !== undefined)
      })

    it('is busy while it waits', async () => {
      const element = await counted(fakeApi({ shares: { confirm: never } }))
      await clickLink(element)
      await answer(element, 0)
      expect(textOf(question(element))).to.equal('Even geduld…')
    })

    it('says why it failed, tells the code, and tries again', async () => {
      let tries = 0
      const confirm = async () => {
        if (++tries === 1) throw failure('offline')
        return { share: aShare(), points: 3, balance: 3 }
      }
      const heard = listen('advocacy-error')
      const element = await counted(fakeApi({ shares: { confirm } }))
      await clickLink(element)
      await answer(element, 0)
      expect(textOf(question(element))).to.equal('Geen verbinding. Probeer het straks nog eens. Probeer opnieuw')
      expect(heard).to.deep.equal([{ type: 'advocacy-error', detail: { code: 'offline', message: 'failed: offline' } }])
      await accessible(element)
      await answer(element, 0)
      expect(saying(element)).to.equal('Dank je! 3 punten erbij.')
    })

    it('opens the share again when that failed', async () => {
      let tries = 0
      const open = async () => {
        if (++tries === 1) throw failure('offline')
        return aShare()
      }
      const api = fakeApi({ shares: { open } })
      const element = await counted(api)
      await clickLink(element)
      await answer(element, 0)
      expect(api.calls.map(([name]) => name).filter((name) => name !== 'me.get')).to.deep.equal([
        'shares.open',
        'shares.open',
        'shares.confirm',
      ])
    })

    it('takes the word of the server when it says that the person no longer takes part', async () => {
      const element = await counted(fakeApi({ shares: { open: () => Promise.reject(failure('not-ambassador')) } }))
      await clickLink(element)
      await answer(element, 0)
      expect(textOf(question(element))).to.equal(forGuests)
      await accessible(element)
    })

    it('thanks someone whom the program does not list', async () => {
      const element = await counted(fakeApi({ me: { get: () => Promise.reject(failure('not-listed')) } }))
      await clickLink(element)
      await answer(element, 0)
      expect(saying(element)).to.equal('Dank je!')
    })
  })

  describe('where points are switched off', () => {
    const scoring = { mode: 'measure', by: 'program', own: 'on' } as const

    it('thanks, and says no number', async () => {
      const heard = listen('advocacy-share-confirmed', 'advocacy-points-changed')
      const confirm = async () => ({ share: aShare(), points: null, balance: null })
      const element = await button('x', { api: fakeApi({ shares: { confirm } }), content: 'c1' })
      await clickLink(element)
      await answer(element, 0)
      expect(saying(element)).to.equal('Dank je!')
      expect(heard.map(({ type }) => type)).to.deep.equal(['advocacy-share-confirmed'])
    })

    it('says nothing of points to a guest', async () => {
      const api = fakeApi({ me: { get: async () => aGuest({ scoring }) } })
      const element = await button('x', { api, content: 'c1' })
      await clickLink(element)
      expect(textOf(question(element))).to.equal('Je doet nog niet mee. Dat hoeft ook niet. Meer over meedoen')
      await accessible(element)
    })
  })

  const forGuests = 'Je doet nog niet mee, dus dit levert geen punten op. Dat hoeft ook niet. Meer over meedoen'

  describe('for a guest', () => {
    const names = (api: FakeApi) => api.calls.map(([name]) => name)

    it('is a plain share: the program hears nothing of it', async () => {
      const heard = listen('advocacy-share-opened', 'advocacy-share-confirmed', 'advocacy-error')
      const api = fakeApi({ me: { get: async () => aGuest() } })
      const element = await button('x', { api, content: 'c1' })
      await clickLink(element)
      expect(textOf(question(element))).to.equal(forGuests)
      expect(names(api)).to.deep.equal(['me.get'])
      expect(heard.map(({ type }) => type)).to.deep.equal(['advocacy-share-opened'])
      await accessible(element)
    })

    it('says in English that it earns nothing', async () => {
      const element = await button('x', { api: fakeApi({ me: { get: async () => aGuest() } }), content: 'c1' }, 'en')
      await clickLink(element)
      expect(textOf(question(element))).to.equal(
        'You have not joined, so this earns no points. That is fine too. More about joining',
      )
    })

    it('still says that the text was copied', async () => {
      const element = await button('linkedin', { api: fakeApi({ me: { get: async () => aGuest() } }), content: 'c1' })
      const command = document.execCommand
      document.execCommand = () => true
      await clickLink(element)
      document.execCommand = command
      expect(textOf(question(element))).to.equal(`Je tekst is gekopieerd: plak hem in je bericht. ${forGuests}`)
    })

    it('offers to join in place, and then counts what was shared', async () => {
      let joined = false
      const get = async () => (joined ? aMe() : aGuest())
      const join = async () => {
        joined = true
        return aMe()
      }
      const api = fakeApi({ me: { get, join } })
      const element = await button('x', { api, content: 'c1' })
      await clickLink(element)
      await answer(element, 0)
      await until(() => question(element).shadowRoot?.querySelector('advocacy-onboarding')?.shadowRoot)
      await settled()
      const onboarding = find(element, 'advocacy-share-question', 'advocacy-onboarding')
      expect(textOf(onboarding)).to.contain('Meedoen is je eigen keuze')
      await accessible(element)
      find<HTMLFormElement>(onboarding, 'form').requestSubmit()
      await settled()
      expect(names(api).slice(-2)).to.deep.equal(['me.get', 'shares.open'])
      expect(textOf(question(element))).to.contain('Heb je het gedeeld? Ja Deze keer niet')
      await accessible(element)
      await answer(element, 0)
      expect(textOf(find(element, 'advocacy-share-question', '[role=status]'))).to.equal('Dank je! 3 punten erbij.')
    })

    it('finds out in time when the answer comes late', async () => {
      const waiting: ((me: ReturnType<typeof aGuest>) => void)[] = []
      const api = fakeApi({ me: { get: () => new Promise((resolve) => waiting.push(resolve)) } })
      const element = await button('x', { api, content: 'c1' })
      await clickLink(element)
      await answer(element, 0)
      expect(textOf(question(element))).to.equal('Even geduld…')
      waiting[0]?.(aGuest())
      await settled()
      expect(textOf(question(element))).to.equal(forGuests)
    })
  })

  describe('Mastodon', () => {
    let opened: unknown[][] = []
    const open = window.open
    beforeEach(() => {
      opened = []
      window.open = (...args) => {
        opened.push(args)
        return null
      }
    })
    afterEach(() => {
      window.open = open
    })

    it('asks for the server once, opens it within the same act, and keeps it', async () => {
      const element = await button('mastodon')
      await clickLink(element)
      const input = find<HTMLInputElement>(element, 'advocacy-share-question', 'input')
      expect(question(element).shadowRoot?.activeElement).to.equal(input)
      await accessible(element)
      input.value = 'nergens'
      find<HTMLFormElement>(element, 'advocacy-share-question', 'form').requestSubmit()
      await settled()
      expect([textOf(find(element, 'advocacy-share-question', '[role=status]')), opened]).to.deep.equal([
        'Vul een server in, zoals mastodon.nl.',
        [],
      ])
      await accessible(element)
      input.value = '@ann@mastodon.nl'
      find<HTMLFormElement>(element, 'advocacy-share-question', 'form').requestSubmit()
      const address = `https://mastodon.nl/share?text=${encodeURIComponent(`${text}\n${url}`)}`
      expect(opened).to.deep.equal([[address, '_blank', 'noopener,noreferrer']])
      await settled()
      expect(textOf(question(element))).to.contain('Heb je het gedeeld?')
      expect(link(await button('mastodon')).href).to.equal(address)
    })

    it('takes the server that the page names', async () => {
      const element = await button('mastodon', { instance: 'social.example' })
      expect(link(element).host).to.equal('social.example')
    })
  })

  describe('addresses', () => {
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://ann:secret@example.org/', '']) {
      it(`refuses ${bad || 'none at all'}`, async () => {
        const heard = listen('advocacy-error')
        const element = await button('x', { url: bad })
        await until(() => textOf(element))
        expect(textOf(element)).to.equal('Dit kan hier niet worden gedeeld.')
        expect(element.shadowRoot?.querySelector('a')).to.equal(null)
        expect(heard).to.have.length(1)
        await accessible(element)
      })
    }

    it('shows the link inside, and complains of nothing, as long as it was given nothing', async () => {
      const heard = listen('advocacy-error')
      const element = document.createElement('advocacy-share-button')
      element.innerHTML = '<a href="https://example.org/jobs/42">Deel op LinkedIn</a>'
      document.body.append(element)
      await settled()
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true)
      Object.assign(element, { platform: 'linkedin', url: 'https://example.org/jobs/42' })
      await settled()
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false)
      expect(link(element).host).to.equal('www.linkedin.com')
      expect(heard).to.have.length(0)
      element.remove()
    })

    it('finds a network that is none of the usual ones a moment later', async () => {
      const heard = listen('advocacy-error')
      const element = await button('telegram', { url: 'https://example.org/jobs/42' })
      await until(() => element.shadowRoot?.querySelector('a'))
      expect(link(element).host).to.equal('t.me')
      element.platform = 'linkedin'
      await settled()
      expect(link(element).host).to.equal('www.linkedin.com')
      expect(heard).to.have.length(0)
    })

    it('refuses a platform that it does not know', async () => {
      const element = await button('myspace')
      await until(() => textOf(element))
      expect(textOf(element)).to.equal('Dit kan hier niet worden gedeeld.')
    })
  })

  it('is ready once', async () => {
    const heard = listen('advocacy-ready')
    const element = await button('x')
    element.text = 'iets anders'
    await settled()
    expect(heard).to.deep.equal([{ type: 'advocacy-ready', detail: null }])
  })

  for (const platform of ['linkedin', 'copy', 'email']) {
    it(`is accessible: ${platform}`, async () => accessible(await button(platform)))
  }

  it('is large enough to touch, and fits in 280 px', async () => {
    const element = await button('mastodon')
    const frame = document.createElement('div')
    frame.className = 'narrow'
    frame.style.width = '280px'
    element.replaceWith(frame)
    frame.append(element)
    await clickLink(element)
    for (const part of [link(element), ...answers(element)])
      expect(part.getBoundingClientRect().height).to.be.at.least(44)
    expect(frame.scrollWidth).to.equal(280)
  })
})
