import { AdvocacyError } from '@advocacy-kit/core'
import type { ClientOptions } from './client.ts'

type Fetch = (request: Request) => Promise<Response>

/**
 * Sends requests with the host's token. When it is refused the host is asked for another one, and the request sent once more: what is answered with 401 was not
 * carried out. Requests that were under way together take the same new token.
 */
export function signed(getToken: NonNullable<ClientOptions['getToken']>, send: Fetch): Fetch {
  let renewals = 0
  let renewed: ReturnType<typeof ask> | undefined
  return async (request) => {
    const before = renewals
    const again = request.clone()
    const answer = await send(withToken(request, await ask(getToken)))
    if (answer.status !== 401) return answer
    if (before === renewals) {
      renewals += 1
      renewed = ask(getToken)
    }
    const token = await renewed
    if (!token) return answer
    void answer.body?.cancel()
    return send(withToken(again, token))
  }
}

async function ask(getToken: NonNullable<ClientOptions['getToken']>): Promise<string | null | undefined> {
  try {
    return await getToken()
  } catch (cause) {
    throw new AdvocacyError('unauthenticated', 'The page could not give a token.', { cause })
  }
}

function withToken(request: Request, token: string | null | undefined): Request {
  if (token) request.headers.set('authorization', `Bearer ${token}`)
  return request
}
