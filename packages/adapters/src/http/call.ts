import type { Operations } from '@advocacy-kit/core'
import type { Route } from './route.ts'

/** Any operation as the handler sees it. A method's type, so that every operation fits: the engine parses whatever it is given. */
type AnyOperation = { call(input: unknown): Promise<unknown> }['call']

interface AnyOperations {
  readonly [noun: string]: { readonly [name: string]: AnyOperation }
}

/** Calls the operation that a route leads to. */
export async function call(operations: Operations, { noun, name }: Route, input: unknown): Promise<unknown> {
  const any: AnyOperations = operations
  const operation = any[noun]?.[name]
  if (!operation) throw new Error(`The engine lacks ${noun}.${name}.`)
  return operation(input)
}
