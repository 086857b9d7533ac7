import { AdvocacyError } from '@advocacy-kit/core'
import type { KyInstance } from 'ky'
import { failure } from './failure.ts'

/** Sends one call; what comes back is as the contract says. */
export type Send = <Output>(method: string, path: string, input: Readonly<Record<string, unknown>>) => Promise<Output>

/** Sends calls by `http`: what the path names goes into it, the rest into the query of a GET and into the JSON body otherwise. */
export function sender(http: KyInstance): Send {
  return async (method, path, input) => {
    const rest = new Map(Object.entries(input))
    const address = `v1${path.replace(/:(\w+)/g, (_, field) => {
      const value = rest.get(field)
      rest.delete(field)
      return segment(field, value)
    })}`
    const fields = Object.fromEntries(rest)
    try {
      return await http(address, {
        method,
        ...(method === 'GET' ? { searchParams: texts(rest) } : { json: fields }),
      }).json()
    } catch (error) {
      throw failure(error)
    }
  }
}

/** An id as a step of a path. Dots alone would walk up the path, and half a surrogate pair cannot be written. */
function segment(field: string, value: unknown): string {
  if (typeof value === 'string' && !/^\.{0,2}$/.test(value) && value.isWellFormed()) return encodeURIComponent(value)
  const detail = 'must be text that can stand in an address'
  throw new AdvocacyError('invalid-input', `${field} ${detail}.`, { issues: [{ pointer: `/${field}`, detail }] })
}

function texts(fields: Iterable<readonly [string, unknown]>): string[][] {
  return [...fields].filter(([, value]) => value !== undefined).map(([field, value]) => [field, String(value)])
}
