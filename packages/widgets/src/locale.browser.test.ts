import { expect } from '@open-wc/testing'
import { languageOf, nearestLang } from './locale.ts'
import { formatNumber, plural } from './numbers.ts'

describe('locale', () => {
  it('finds the nearest lang, through shadow roots', () => {
    const outer = document.createElement('div')
    outer.lang = 'en'
    const root = outer.attachShadow({ mode: 'open' })
    const inner = document.createElement('div')
    root.append(inner)
    document.body.append(outer)
    expect(nearestLang(inner)).to.equal('en')
    inner.lang = 'nl'
    expect(nearestLang(inner)).to.equal('nl')
    outer.remove()
  })

  for (const [lang, language] of [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['en-GB', 'en'],
    ['nlx', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ] as const) {
    it(`speaks ${language} for ${lang || 'nothing'}`, () => {
      expect(languageOf(lang)).to.equal(language)
    })
  }

  it('writes numbers and plurals as the language does', () => {
    expect([formatNumber('nl', 1234567), formatNumber('en', 1234567)]).to.deep.equal(['1.234.567', '1,234,567'])
    expect([0, 1, 2].map((count) => plural('nl', count, 'punt', 'punten'))).to.deep.equal(['punten', 'punt', 'punten'])
    expect([0, 1, 2].map((count) => plural('en', count, 'point', 'points'))).to.deep.equal([
      'points',
      'point',
      'points',
    ])
  })
})
