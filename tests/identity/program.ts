import { createHandler, type HandlerOptions } from '@advocacy-kit/adapters/http'
import { createEngine, memoryStore, presets } from '@advocacy-kit/core'

/** A program in memory behind the handler. */
export function programFor(options: HandlerOptions) {
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'Voorbeeld', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['mia'] },
  })
  return createHandler(engine, options)
}

/** Where the program says who asks. */
export const ME = 'http://127.0.0.1/advocacy/v1/me'

/** A request for who asks, with this header. */
export function asking(authorization: string): Request {
  return new Request(ME, { headers: { authorization } })
}
