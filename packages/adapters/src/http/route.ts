/** Where an operation of the contract is found. */
export interface Route {
  noun: string
  name: string
  method: string
  /** Below `/v1`; `:name` is a field of the input. */
  path: string
  /** The list in the answer that is told as CSV too. */
  table?: string
  /** Needs no sign-in. */
  open?: boolean
  /** The fields that stand in the query, and how their text is to be read. */
  query?: Readonly<Record<string, 'integer' | 'boolean' | 'string'>>
}
