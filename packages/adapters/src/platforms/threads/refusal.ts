import { AdvocacyError } from '@advocacy-kit/core'
import * as z from 'zod/mini'
import type { Answer } from '../call.ts'

const Refusal = z.object({
  error: z.object({ message: z.optional(z.string()), code: z.int(), error_subcode: z.optional(z.int()) }),
})

/** The Graph's code of a no: it tells more than its status, which is 400 for nearly everything. */
function codeOf(body: unknown): z.output<typeof Refusal>['error'] | undefined {
  return z.safeParse(Refusal, body).data?.error
}

/** Codes of limits: of the app, the account, or the Threads account. */
const LIMITS = [4, 17, 32, 613]

/**
 * What the Graph says of the moment rather than of the request: throws `platform-busy` for a limit, `platform-away` for a fault of its own.
 *
 * Source: developers.facebook.com, Graph API error handling and rate limiting; that Threads answers so is not verified live.
 */
export function refuseMoment(answer: Answer): Answer {
  const { code = 0 } = codeOf(answer.body) ?? {}
  if (answer.status < 300) return answer
  if (LIMITS.includes(code) || (code >= 80_000 && code < 80_100))
    throw new AdvocacyError('platform-busy', 'Threads takes no more requests for now.')
  if (code === 1 || code === 2) throw new AdvocacyError('platform-away', 'Threads has a fault of its own now.')
  return answer
}

/** Whether a no asks for the person's permission: a token that is over (190), or one that allows too little (10, 200 to 299). */
export function asksPermission({ status, body }: Pick<Answer, 'status' | 'body'>): boolean {
  const { code } = codeOf(body) ?? {}
  if (code === undefined) return status === 401 || status === 403
  return code === 190 || code === 10 || (code >= 200 && code < 300)
}

/** Whether a no says that there is no such post. */
export function isGone({ status, body }: Pick<Answer, 'status' | 'body'>): boolean {
  const { code, error_subcode } = codeOf(body) ?? {}
  return status >= 400 && code === 100 && error_subcode === 33
}
