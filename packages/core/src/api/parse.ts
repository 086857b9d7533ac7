import * as z from 'zod/mini'
import { AdvocacyError, type Issue } from '../error.ts'

/** Reads an input by its schema. Throws `invalid-input` with every mistake at once, each with a JSON pointer and how to mend it. */
export function parse<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema, input, { reportInput: true })
  if (result.success) return result.data
  const issues = result.error.issues.flatMap(mistakes)
  const message = issues.map(({ pointer, detail }) => `${pointer || '/'} ${detail}`).join('; ')
  throw new AdvocacyError('invalid-input', message, { issues })
}

function mistakes(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      detail: 'is not known here: leave it out',
    }))
  }
  return [{ pointer: pointerTo(issue.path), detail: detailOf(issue, issue.input === undefined) }]
}

function detailOf(issue: z.core.$ZodIssue, isMissing: boolean): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'invalid_type':
      return isMissing ? `is missing: give ${naming(issue.expected)}` : `must be ${naming(issue.expected)}`
    case 'invalid_value':
      return `must be ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}`
    case 'too_small':
      return `must ${sized(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${sized(issue.origin, 'at most', issue.maximum)}`
    case 'invalid_union':
      return 'note' in issue ? 'is not one of the types allowed here' : alternatives(issue)
    case 'invalid_format':
      return issue.message
    case 'invalid_key':
      return 'has a name that is not allowed: 1 to 200 characters without control characters'
    default:
      return 'is not valid'
  }
}

function sized(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string') return `have ${bound} ${size} character${size === 1 ? '' : 's'}`
  if (origin === 'array') return `hold ${bound} ${size} item${size === 1 ? '' : 's'}`
  return `be ${bound} ${size}`
}

function alternatives({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const first = errors.flatMap((branch) => branch.slice(0, 1))
  return [...new Set(first.map((issue) => detailOf(issue, false)))].join(', or ')
}

function naming(expected: string): string {
  const names: Record<string, string> = {
    int: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    never: 'left out',
  }
  return names[expected] ?? expected
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
