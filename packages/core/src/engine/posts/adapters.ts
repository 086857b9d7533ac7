import { AdvocacyError, type ErrorCode, isAdvocacyError } from '../../error.ts'
import type { PlatformAdapter } from '../../ports/platform-adapter.ts'
import { type Calling, rest } from './platform-calls.ts'

/** The adapters by their platform. Throws `invalid-input` when two connect the same one. */
export function adaptersById(adapters: readonly PlatformAdapter[]): ReadonlyMap<string, PlatformAdapter> {
  const byId = new Map(adapters.map((adapter) => [adapter.platform, adapter]))
  if (byId.size === adapters.length) return byId
  const issues = adapters.flatMap((adapter, index) =>
    adapters.findIndex(({ platform }) => platform === adapter.platform) === index
      ? []
      : [{ pointer: `/platforms/${index}`, detail: `${adapter.platform} has a second adapter: give one for each.` }],
  )
  throw new AdvocacyError('invalid-input', issues.map(({ detail }) => detail).join(' '), { issues })
}

const TOLD = ['platform-busy', 'platform-refused', 'not-authorised'] as const satisfies readonly ErrorCode[]

/** Why an adapter did not answer. Whatever it throws beside what its port says, nothing is known then. */
export function reasonOf(error: unknown): (typeof TOLD)[number] | 'platform-away' {
  return TOLD.find((code) => isAdvocacyError(error) && error.code === code) ?? 'platform-away'
}

/** After how many milliseconds a platform that is busy may be asked again: a quarter of an hour where it does not say. */
export function waitOf(error: unknown): number {
  const seconds = isAdvocacyError(error) ? error.retryAfter : undefined
  return Math.max(1, seconds ?? 900) * 1000
}

/** Asks an adapter, for a person who waits. Throws an error of the kit; nothing more is asked of a platform that is busy until it says. */
export async function ask<T>(context: Calling, platform: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (reasonOf(error) === 'platform-busy') await rest(context, platform, context.clock() + waitOf(error))
    throw platformError(error, platform)
  }
}

/** What an adapter threw, as an error of the kit. */
export function platformError(error: unknown, platform: string): AdvocacyError {
  const code = reasonOf(error)
  if (isAdvocacyError(error) && error.code === code) return error
  const message = `${platform} gave no answer that can be read: try again later.`
  return new AdvocacyError(code, message, { cause: error })
}
