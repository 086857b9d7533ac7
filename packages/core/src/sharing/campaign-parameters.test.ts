import { expect, test } from 'vitest'
import { withCampaign } from './campaign-parameters.ts'

const visit = { platform: 'linkedin', campaign: 'Werken bij!', content: 'C1' }

test.each([
  [
    'https://example.org/',
    'https://example.org/?utm_source=linkedin&utm_medium=social&utm_campaign=werken-bij&utm_content=c1',
  ],
  [
    'https://example.org/a?b=c%20d&e#top',
    'https://example.org/a?b=c%20d&e&utm_source=linkedin&utm_medium=social&utm_campaign=werken-bij&utm_content=c1#top',
  ],
  [
    'https://example.org/?utm_source=Mail&UTM_Campaign=x+y',
    'https://example.org/?utm_source=Mail&UTM_Campaign=x+y&utm_medium=social&utm_content=c1',
  ],
  [
    'https://example.org/?#/route?x=1',
    'https://example.org/?utm_source=linkedin&utm_medium=social&utm_campaign=werken-bij&utm_content=c1#/route?x=1',
  ],
])('%s leads to %s', (address, expected) => {
  expect(withCampaign(address, visit)).toBe(expected)
})

test('what is not there is left out', () => {
  expect(withCampaign('https://example.org', { platform: 'x', content: 'é' })).toBe(
    'https://example.org/?utm_source=x&utm_medium=social',
  )
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  'https://ann:secret@example.org/',
  'ftp://a.b/',
])('%s leads nowhere', (address) => {
  expect(withCampaign(address, visit)).toBeUndefined()
})
