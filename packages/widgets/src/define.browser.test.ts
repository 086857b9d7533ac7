import { expect } from '@open-wc/testing'
import { define } from './define.ts'
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
    expect(warnings).to.deep.equal([`<test-foreign> of another make is already here, so ${version} is left out: load one version.`])
  })
})
