import type * as z from 'zod/mini'
import type { contract } from './contract.ts'
import type { Operation } from './operation.ts'

type Contract = typeof contract

type Call<O> =
  O extends Operation<infer Input, infer Output> ? (input: z.input<Input>) => Promise<z.output<Output>> : never

/** Says that a board may read differently now: `position` is where the log stands. */
export interface Hint {
  board: string
  position: number
}

/** Every operation of the contract, by noun and name. */
export type Operations = {
  readonly [Noun in keyof Contract]: { readonly [Name in keyof Contract[Noun]]: Call<Contract[Noun][Name]> }
}

/**
 * All that a caller can ask of a program, bound to who asks. The engine implements it in the page or the process, the HTTP client over the wire; a widget
 * knows nothing else. Every operation rejects with an `AdvocacyError` whose code stands in the table of codes.
 */
export interface AdvocacyApi extends Operations {
  /**
   * Calls `listener` when a board may have changed, until the returned function is called. Hints may be merged and carry no data: read the board again.
   */
  watch(listener: (hint: Hint) => void): () => void
}
