import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { html } from 'lit'
import { aGuest, aMe, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf } from '../../testing/page.ts'
import './define.ts'
import type { Onboarding } from './onboarding.ts'

type Answers = NonNullable<NonNullable<Parameters<typeof fakeApi>[0]>['me']>

const guest = (me: Answers = {}) => fakeApi({ me: { get: async () => aGuest(), ...me } })

async function onboarding(api: FakeApi | undefined, lang = 'nl'): Promise<Onboarding> {
  return inPage<Onboarding>(html`<advocacy-onboarding .api=${api}></advocacy-onboarding>`, lang)
}

const button = (element: Onboarding) => find<HTMLButtonElement>(element, 'button')
const box = (element: Onboarding) => find<HTMLInputElement>(element, '[type=checkbox]')
const said = (element: Onboarding) => textOf(find(element, '[role=status]'))

async function click(element: HTMLElement): Promise<void> {
  element.click()
  await settled()
}

describe('onboarding', () => {
  describe('a guest', () => {
    for (const [lang, title, terms, choice, join] of [
      [
        'nl',
        'Meedoen is je eigen keuze',
        [
          'Jij kiest wat je deelt, waar, en of je deelt.',
          'Je punten zijn van jou. Collega’s zien de stand van hele teams; je naam alleen als jij dat kiest.',
          'Stoppen kan op elk moment, hier, met één klik.',
        ],
        'Toon mijn naam in de stand',
        'Doe mee',
      ],
      [
        'en',
        'Joining is your own choice',
        [
          'You choose what to share, where, and whether you share.',
          'Your points are yours. Colleagues see the score of whole teams; your name only if you choose so.',
          'You can stop at any moment, right here, with one click.',
        ],
        'Show my name on boards',
        'Join',
      ],
    ] as const) {
      it(`reads in ${lang} what taking part means`, async () => {
        const element = await onboarding(guest(), lang)
        expect(textOf(find(element, '#title'))).to.equal(title)
        expect([...(element.shadowRoot?.querySelectorAll('li') ?? [])].map(textOf)).to.deep.equal(terms)
        expect(textOf(find(element, '.choice'))).to.equal(choice)
        expect(textOf(button(element))).to.equal(join)
        await accessible(element)
      })
    }

    it('has one box, not ticked, and one button', async () => {
      const element = await onboarding(guest())
      expect(element.shadowRoot?.querySelectorAll('input').length).to.equal(1)
      expect(element.shadowRoot?.querySelectorAll('button').length).to.equal(1)
      expect([box(element).checked, box(element).defaultChecked]).to.deep.equal([false, false])
    })

    it('who does nothing leaves no trace', async () => {
      const api = guest()
      const element = await onboarding(api)
      box(element).click()
      element.remove()
      await settled()
      expect(api.calls.map(([name]) => name)).to.deep.equal(['me.get'])
      expect(localStorage.length).to.equal(0)
    })

    it('joins with one click, unlisted', async () => {
      const heard = listen('advocacy-joined', 'advocacy-left')
      const api = guest()
      const element = await onboarding(api)
      await click(button(element))
      expect(api.calls.slice(1)).to.deep.equal([['me.join', { listed: false }]])
      expect(heard).to.deep.equal([{ type: 'advocacy-joined', detail: null }])
      expect(textOf(element)).to.equal(
        'Je doet mee Toon mijn naam in de stand Collega’s zien je naam niet in de stand. Stop met meedoen',
      )
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '#title'))
      await accessible(element)
    })

    it('joins listed when the box is ticked', async () => {
      const api = guest()
      const element = await onboarding(api, 'en')
      box(element).click()
      await click(button(element))
      expect(api.calls.slice(1)).to.deep.equal([['me.join', { listed: true }]])
      expect(textOf(element)).to.equal(
        'You take part Show my name on boards Colleagues see you on boards as Ann. Stop taking part',
      )
    })

    it('may give a name where the host gave none', async () => {
      const api = guest({ get: async () => aGuest({ name: null }) })
      const element = await onboarding(api)
      expect(textOf(element)).to.contain('Je naam in de stand (mag leeg blijven)')
      await accessible(element)
      find<HTMLInputElement>(element, '[name=name]').value = '  Joke '
      await click(button(element))
      expect(api.calls.slice(1)).to.deep.equal([['me.join', { listed: false, name: 'Joke' }]])
    })

    it('may leave that name empty', async () => {
      const api = guest({
        get: async () => aGuest({ name: null }),
        join: async () => aMe({ name: null, listed: true }),
      })
      const element = await onboarding(api)
      await click(button(element))
      expect(api.calls.slice(1)).to.deep.equal([['me.join', { listed: false }]])
      expect(said(element)).to.equal('Collega’s zien je in de stand, zonder naam.')
    })

    it('goes by keyboard alone', async () => {
      const api = guest()
      const element = await onboarding(api)
      box(element).focus()
      await sendKeys({ press: ' ' })
      await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await settled()
      expect(api.calls.slice(1)).to.deep.equal([['me.join', { listed: true }]])
      await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await settled()
      expect(api.calls).to.have.length(2)
      await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await settled()
      expect(api.calls[2]).to.deep.equal(['me.leave', {}])
    })

    it('is busy while it waits, and joins once', async () => {
      const api = guest({ join: never })
      const element = await onboarding(api)
      await click(button(element))
      await click(button(element))
      expect(said(element)).to.equal('Even geduld…')
      expect(api.calls).to.have.length(2)
      await accessible(element)
    })

    for (const [code, nl, en] of [
      ['offline', 'Geen verbinding. Probeer het straks nog eens.', 'No connection. Please try again later.'],
      [
        'unauthenticated',
        'Je bent niet meer ingelogd. Log in en probeer het nog eens.',
        'You are no longer signed in. Sign in and try again.',
      ],
      [
        'not-listed',
        'Dit programma is voor wie op de lijst staat. Wie het beheert, kan je toevoegen.',
        'This program is for the people on its list. Whoever runs it can add you.',
      ],
      ['internal', 'Dat lukte niet. Probeer het nog eens.', 'That did not work. Please try again.'],
    ] as const) {
      it(`stays a guest when joining fails: ${code}`, async () => {
        const heard = listen('advocacy-joined', 'advocacy-error')
        const element = await onboarding(guest({ join: () => Promise.reject(failure(code)) }))
        box(element).click()
        await click(button(element))
        expect(said(element)).to.equal(nl)
        expect(textOf(button(element))).to.equal('Doe mee')
        expect(box(element).checked).to.equal(true)
        expect(heard).to.deep.equal([{ type: 'advocacy-error', detail: { code, message: `failed: ${code}` } }])
        await accessible(element)
        element.closest('main')?.setAttribute('lang', 'en')
        await settled()
        expect(said(element)).to.equal(en)
      })
    }
  })

  describe('an ambassador', () => {
    it('sees what colleagues see, and changes it at once', async () => {
      const api = fakeApi()
      const element = await onboarding(api)
      expect([box(element).checked, said(element)]).to.deep.equal([false, 'Collega’s zien je naam niet in de stand.'])
      await click(box(element))
      expect(api.calls[1]).to.deep.equal(['me.update', { listed: true }])
      expect([box(element).checked, said(element)]).to.deep.equal([true, 'Collega’s zien je in de stand als Ann.'])
      await accessible(element)
      await click(box(element))
      expect(api.calls[2]).to.deep.equal(['me.update', { listed: false }])
      expect([box(element).checked, said(element)]).to.deep.equal([false, 'Collega’s zien je naam niet in de stand.'])
    })

    it('sees the switch go back when that failed', async () => {
      const element = await onboarding(fakeApi({ me: { update: () => Promise.reject(failure('offline')) } }))
      await click(box(element))
      expect([box(element).checked, said(element)]).to.deep.equal([
        false,
        'Geen verbinding. Probeer het straks nog eens.',
      ])
      await accessible(element)
    })

    it('stops with one click', async () => {
      const heard = listen('advocacy-joined', 'advocacy-left')
      const api = fakeApi()
      const element = await onboarding(api)
      await click(button(element))
      expect(api.calls.slice(1)).to.deep.equal([['me.leave', {}]])
      expect(heard).to.deep.equal([{ type: 'advocacy-left', detail: null }])
      expect(textOf(element)).to.equal(
        'Je doet niet meer mee Je naam staat niet in de stand. Delen kan gewoon, zonder punten. Bedenk je je? Doe weer mee, dan staat alles zoals het was. Doe weer mee',
      )
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '#title'))
      await accessible(element)
      element.closest('main')?.setAttribute('lang', 'en')
      await settled()
      expect(textOf(element)).to.equal(
        'You no longer take part Your name is not on boards. You can still share, without points. Changed your mind? Join again, and everything is as it was. Join again',
      )
    })

    for (const listed of [true, false]) {
      it(`joins again as it was: listed ${listed}`, async () => {
        const api = fakeApi({ me: { get: async () => aMe({ listed }) } })
        const element = await onboarding(api)
        await click(button(element))
        await click(button(element))
        expect(api.calls.slice(1)).to.deep.equal([
          ['me.leave', {}],
          ['me.join', { listed }],
        ])
        expect(textOf(find(element, '#title'))).to.equal('Je doet mee')
      })
    }

    it('still takes part when stopping failed', async () => {
      const heard = listen('advocacy-left')
      const element = await onboarding(fakeApi({ me: { leave: () => Promise.reject(failure('offline')) } }))
      await click(button(element))
      expect(said(element)).to.equal('Geen verbinding. Probeer het straks nog eens.')
      expect(textOf(button(element))).to.equal('Stop met meedoen')
      expect(heard).to.deep.equal([])
    })

    it('who left before is invited afresh on another page', async () => {
      const element = await onboarding(guest())
      expect(textOf(element)).to.contain('Meedoen is je eigen keuze')
      expect(textOf(element)).not.to.contain('Doe weer mee')
    })
  })

  describe('where points are switched off', () => {
    const off = { mode: 'off', by: 'program', own: 'on' } as const

    it('invites without a word of points', async () => {
      const element = await onboarding(guest({ get: async () => aGuest({ scoring: off }) }))
      expect(textOf(element)).not.to.match(/jouw? punten|in de stand/)
      expect(textOf(element)).to.contain('Er zijn geen punten en geen stand.')
      expect(textOf(element)).to.contain('Toon mijn naam aan collega’s')
      await accessible(element)
    })

    it('says to who chose it that nobody sees that, and offers no list', async () => {
      const scoring = { mode: 'off', by: 'person', own: 'off' } as const
      const element = await onboarding(fakeApi({ me: { get: async () => aMe({ scoring }) } }))
      expect(said(element)).to.equal(
        'Je hebt je punten uitgezet. Collega’s zien je naam niet, en niemand ziet dat je dit koos.',
      )
      expect(element.shadowRoot?.querySelector('[role=switch]')).to.equal(null)
      await accessible(element)
    })
  })

  describe('states', () => {
    it('loading', async () => {
      const element = await onboarding(fakeApi({ me: { get: never } }))
      expect(textOf(element)).to.equal('Even ophalen of je meedoet…')
      await accessible(element)
    })

    for (const [code, text] of [
      ['offline', 'Geen verbinding Zodra je weer online bent, halen we dit opnieuw op. Probeer opnieuw'],
      ['unauthenticated', 'Niet ingelogd Log in om dit te zien. Probeer opnieuw'],
      ['internal', 'Dat lukte niet Er ging iets mis bij het ophalen. Probeer opnieuw'],
      [
        'not-listed',
        'Nog niet voor jou Dit programma is voor wie op de lijst staat. Wie het beheert, kan je toevoegen.',
      ],
    ] as const) {
      it(code, async () => {
        const element = await onboarding(fakeApi({ me: { get: () => Promise.reject(failure(code)) } }))
        expect(textOf(element)).to.equal(text)
        await accessible(element)
      })
    }

    it('outside of any program', async () => {
      const element = await onboarding(undefined)
      expect(textOf(element)).to.equal('Niet verbonden Dit onderdeel hoort nog bij geen programma.')
      await accessible(element)
    })
  })

  it('is ready once', async () => {
    const heard = listen('advocacy-ready')
    const element = await onboarding(guest())
    await click(button(element))
    expect(heard).to.have.length(1)
  })

  it('takes its place in the outline of the page', async () => {
    const element = await onboarding(guest())
    expect(find(element, '#title').getAttribute('aria-level')).to.equal('2')
    element.setAttribute('heading-level', '4')
    await settled()
    expect(find(element, '#title').getAttribute('aria-level')).to.equal('4')
  })

  for (const width of [280, 320]) {
    it(`fits in ${width} px, with targets that can be touched`, async () => {
      const api = guest({ get: async () => aGuest({ name: null }) })
      const element = await onboarding(api)
      element.style.inlineSize = `${width}px`
      await settled()
      expect(find(element, 'form').scrollWidth).to.be.at.most(width)
      for (const target of ['button', '.choice', '[name=name]'])
        expect(find(element, target).getBoundingClientRect().height, target).to.be.at.least(44)
      await accessible(element)
    })
  }
})
