import { AdvocacyError } from '@advocacy-kit/core'
import { readBody } from './body.ts'
import type { Route } from './route.ts'

const KILOBYTE = 1024

/**
 * What a call is about, gathered from path, query and body; the engine judges it. Text of the query that reads as the number or boolean it should be becomes
 * one; all else stays as it came, for the engine to refuse by name.
 */
export async function gatherInput(
  request: Request,
  route: Route,
  path: Readonly<Record<string, string>>,
): Promise<unknown> {
  if (route.method === 'GET') return { ...fromQuery(request, route), ...path }
  const body = await readBody(request, route.noun === 'activities' ? KILOBYTE * KILOBYTE : 64 * KILOBYTE)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const twice = Object.keys(path).filter((field) => Object.hasOwn(body, field))
  if (twice.length === 0) return { ...body, ...path }
  const issues = twice.map((field) => ({
    pointer: `/${field}`,
    detail: 'stands in the path: leave it out of the body',
  }))
  throw new AdvocacyError('invalid-input', `Leave ${twice.join(', ')} out of the body.`, { issues })
}

function fromQuery(request: Request, route: Route): Record<string, unknown> {
  const { searchParams } = new URL(request.url)
  const fields = [...new Set(searchParams.keys())].map((field) => {
    const values = searchParams.getAll(field).map((text) => read(text, route.query?.[field]))
    return [field, values.length === 1 ? values[0] : values] as const
  })
  return Object.fromEntries(fields)
}

function read(text: string, kind: 'integer' | 'boolean' | 'string' | undefined): unknown {
  if (kind === 'integer' && /^-?\d{1,16}$/.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
