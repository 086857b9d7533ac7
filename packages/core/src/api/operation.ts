import type * as z from 'zod/mini'

/** Who may call an operation: anybody at all, anyone signed in, or whoever holds one of these roles or scopes. */
export type Access = 'anyone' | 'person' | { roles?: readonly Role[]; scopes?: readonly Scope[] }

/** What a person may do in a program, beyond taking part. */
export type Role = 'master' | 'editor' | 'creator' | 'publisher'

/** What a service (an importer, a synchroniser, an export) may do; people have none. */
export type Scope = 'import' | 'sync' | 'export' | 'webhooks'

/** One operation of the contract: its route, who may call it, and the shapes of its input and output. */
export interface Operation<Input extends z.core.$ZodType, Output extends z.core.$ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path below `/v1`; `:name` is a field of the input. The other fields go in the query for GET and in the body otherwise. */
  path: string
  access: Access
  /** One sentence for the reference and OpenAPI. */
  summary: string
  /** The list in the answer that is told as CSV too, at the path with `.csv` after it. */
  table?: string
  input: Input
  output: Output
}

/** Declares an operation, keeping its exact schemas. */
export function operation<Input extends z.core.$ZodType, Output extends z.core.$ZodType>(
  declared: Operation<Input, Output>,
): Operation<Input, Output> {
  return declared
}
