import type { AdvocacyApi, Operations } from '@advocacy-kit/core'

/** An operation of the contract by its noun and name, such as `shares.confirm`. */
export type OperationName = {
  [Noun in keyof Operations]: `${Noun}.${Extract<keyof Operations[Noun], string>}`
}[keyof Operations]

/**
 * An api of which some operations fail, for the states of a page that are hard to come by.
 *
 * @example
 * ```ts
 * import { AdvocacyError } from '@advocacy-kit/core'
 * import { failing, testProgram } from '@advocacy-kit/widgets/testing'
 *
 * const { api } = await testProgram()
 * const offline = failing(api, { 'leaderboards.get': new AdvocacyError('offline', 'The server cannot be reached.') })
 * ```
 */
export function failing(api: AdvocacyApi, errors: Partial<Record<OperationName, Error>>): AdvocacyApi {
  const failures = new Map<string, Error>(Object.entries(errors))
  return answering(api, (operation) => {
    const error = failures.get(operation)
    return error && (() => Promise.reject(error))
  })
}

/**
 * An api of which some operations never answer: what a page shows while it waits.
 *
 * @example
 * ```ts
 * import { pending, testProgram } from '@advocacy-kit/widgets/testing'
 *
 * const { api } = await testProgram()
 * const waiting = pending(api, ['leaderboards.get'])
 * ```
 */
export function pending(api: AdvocacyApi, operations: readonly OperationName[]): AdvocacyApi {
  const waiting: ReadonlySet<string> = new Set(operations)
  return answering(api, (operation) => (waiting.has(operation) ? () => new Promise<never>(() => {}) : undefined))
}

/** The api with other answers for some operations. */
function answering(api: AdvocacyApi, answer: (operation: string) => (() => Promise<never>) | undefined): AdvocacyApi {
  return new Proxy(api, {
    get(nouns, noun) {
      const operations: unknown = Reflect.get(nouns, noun)
      if (typeof operations !== 'object' || operations === null) return operations
      return new Proxy(operations, {
        get: (named, name) => answer(`${String(noun)}.${String(name)}`) ?? Reflect.get(named, name),
      })
    },
  })
}
