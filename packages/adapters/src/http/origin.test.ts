import { describe, expect, test } from 'vitest'
import { createHandler } from './handler.ts'

const handler = (origins: string[]) => {
  const engine = {
    as: () => {
      throw new Error('nobody asks')
    },
    position: async () => 1,
    watch: () => () => {},
  }
  return createHandler(engine, { identify: () => null, origins })
}

describe('origins', () => {
  test.each([
    ['https://intranet.voorbeeld.nl/', 'write https://intranet.voorbeeld.nl'],
    ['https://intranet.voorbeeld.nl/start?x=1', 'write https://intranet.voorbeeld.nl'],
    ['https://intranet.voorbeeld.nl:443', 'write https://intranet.voorbeeld.nl'],
    ['https://Intranet.Voorbeeld.nl', 'write https://intranet.voorbeeld.nl'],
    [' https://intranet.voorbeeld.nl', 'write https://intranet.voorbeeld.nl'],
    ['https://ann:x@intranet.voorbeeld.nl', 'write https://intranet.voorbeeld.nl'],
    ['https://bücher.example', 'write https://xn--bcher-kva.example'],
    ['intranet.voorbeeld.nl', 'write https://intranet.voorbeeld.nl'],
    ['*', 'name every origin in full, such as https://intranet.voorbeeld.nl'],
    ['https://*.voorbeeld.nl', 'name every origin in full, such as https://intranet.voorbeeld.nl'],
    ['null', 'every sandboxed or local page has this origin: serve the page from a host and name that'],
    ['', 'give scheme, host and port, such as https://intranet.voorbeeld.nl'],
    ['file:///srv/page.html', 'give scheme, host and port, such as https://intranet.voorbeeld.nl'],
  ])('%j is none', (entry, mend) => {
    const detail = `is ${JSON.stringify(entry)}: ${mend}`
    expect(() => handler(['https://good.example', entry])).toThrow(
      expect.objectContaining({ code: 'invalid-input', issues: [{ pointer: '/origins/1', detail }] }),
    )
  })

  test('every wrong entry is named', () => {
    expect(() => handler(['*', 'https://good.example', 'https://a.example/'])).toThrow(
      'Not an origin: /origins/0 is "*": name every origin in full, such as https://intranet.voorbeeld.nl; /origins/2 is "https://a.example/": write https://a.example.',
    )
  })

  test('an entry that the environment did not give is named too', () => {
    expect(() => Reflect.apply(handler, undefined, [[undefined]])).toThrow(
      '/origins/0 is missing: give scheme, host and port',
    )
  })

  test.each(['https://intranet.voorbeeld.nl', 'http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    '%s is one',
    (entry) => {
      expect(handler([entry])).toBeTypeOf('function')
    },
  )
})
