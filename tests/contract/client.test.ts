import { serve } from '@advocacy-kit/adapters/http'
import { apiConformance } from '@advocacy-kit/core/conformance'
import { describe, test } from 'vitest'
import { clientOf, handled } from './over-http.ts'

describe('the client before the handler, in one process', () => {
  apiConformance(
    { describe, test },
    {
      start: async (program, platforms) => {
        const { engine, handler } = handled(program, { platforms })
        const close = async () => {
          handler.close()
          await engine.close()
        }
        return {
          as: (identity) => clientOf('http://in.process/advocacy', identity, (request) => handler(request)),
          close,
        }
      },
    },
  )
})

describe('the client before the handler, over a socket', () => {
  apiConformance(
    { describe, test },
    {
      start: async (program, platforms) => {
        const { engine, handler } = handled(program, { platforms })
        const { url, close } = await serve(handler, { port: 0 })
        const stop = async () => {
          await close()
          await engine.close()
        }
        return { as: (identity) => clientOf(`${url}/advocacy`, identity), close: stop }
      },
    },
  )
})
