import { expect } from '@open-wc/testing'
import { aBoard, fakeApi } from '../testing/fake-api.ts'
import { settled, textOf } from '../testing/page.ts'
import { ContentCard } from './content-card/content-card.ts'
import { define } from './define.ts'
import { Leaderboard } from './leaderboard/leaderboard.ts'
import { ShareButton } from './share-button/share-button.ts'
import { ShareButtons } from './share-buttons/share-buttons.ts'
import { version } from './version.ts'

describe('registration', () => {
  const warn = console.warn
  let warnings: unknown[] = []
  beforeEach(() => {
    warnings = []
    console.warn = (...words) => warnings.push(words.join(' '))
  })
  afterEach(() => {
    console.warn = warn
  })

  const made = (version: string) =>
    class extends HTMLElement {
      static version = version
    }

  it('registers once, and is silent about a second copy of the same version', () => {
    const first = made(version)
    define('test-same', first)
    define('test-same', made(version))
    expect([customElements.get('test-same'), warnings]).to.deep.equal([first, []])
  })

  it('warns of another version, naming both, and keeps the first', () => {
    const first = made('0.0.9')
    customElements.define('test-other', first)
    define('test-other', made(version))
    expect(customElements.get('test-other')).to.equal(first)
    expect(warnings).to.deep.equal([`<test-other> 0.0.9 is already here, so ${version} is left out: load one version.`])
  })

  it('warns of an element of another make', () => {
    customElements.define('test-foreign', class extends HTMLElement {})
    define('test-foreign', made(version))
    expect(warnings).to.deep.equal([
      `<test-foreign> of another make is already here, so ${version} is left out: load one version.`,
    ])
  })

  const boards = fakeApi({ leaderboards: { get: async ({ scope }) => aBoard({ scope: scope ?? 'teams' }) } })
  for (const [name, element, early, shown] of [
    ['share-button', ShareButton, { platform: 'x', url: 'https://example.org/' }, 'Share on X'],
    ['share-buttons', ShareButtons, { platforms: 'linkedin', url: 'https://example.org/' }, 'Share on'],
    ['leaderboard', Leaderboard, { api: boards, scope: 'people' }, 'Ambassador standings'],
    ['content-card', ContentCard, { api: fakeApi(), contentId: 'c1' }, 'Voorlezen'],
  ] as const) {
    it(`keeps what was set on <advocacy-${name}> before it was defined`, async () => {
      const tag = `early-${name}`
      const there = Object.assign(document.createElement(tag), early)
      there.lang = 'en'
      document.body.append(there)
      define(tag, element)
      await settled()
      expect(textOf(there)).to.contain(shown)
      there.remove()
    })
  }
})
