import { AdvocacyError, type Issue } from '@advocacy-kit/core'
import { type JSONPath, visit } from 'jsonc-parser'

const DEEPEST = 20

/** Keys by which a careless merge of two objects could reach their prototype. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What a JSON text holds, read strictly: no key twice in an object, none that could reach a prototype, no number too large to hold, at most 20 levels.
 *
 * Throws `invalid-json` with the pointer of each of these.
 */
export function parseJson(text: string): unknown {
  const value = parse(text)
  const issues = oddities(text)
  if (issues.length === 0) return value
  throw new AdvocacyError('invalid-json', 'The body is JSON that is not taken: mend what is listed.', { issues })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AdvocacyError('invalid-json', 'The body is not JSON.', {
      issues: [{ pointer: '', detail: 'is not JSON' }],
      cause,
    })
  }
}

/** What JSON.parse lets pass: it is the judge of what is JSON, and this walk sees what it forgets. */
function oddities(text: string): Issue[] {
  const issues: Issue[] = []
  const keys: Set<string>[] = []
  let depth = 0
  const deeper = (path: JSONPath) => {
    depth += 1
    if (depth <= DEEPEST) return
    const issue = { pointer: pointerTo(path), detail: `lies deeper than ${DEEPEST} levels` }
    throw new AdvocacyError('invalid-json', 'The body is nested too deeply.', { issues: [issue] })
  }
  visit(text, {
    onObjectBegin: (_offset, _length, _line, _character, path) => {
      deeper(path())
      keys.push(new Set())
    },
    onArrayBegin: (_offset, _length, _line, _character, path) => deeper(path()),
    onObjectProperty: (key, _offset, _length, _line, _character, path) => {
      const seen = keys.at(-1)
      if (FORBIDDEN.has(key))
        issues.push({ pointer: pointerTo([...path(), key]), detail: 'is a key that is never taken' })
      else if (seen?.has(key))
        issues.push({ pointer: pointerTo([...path(), key]), detail: 'stands twice: give each key once' })
      seen?.add(key)
    },
    onLiteralValue: (value: unknown, _offset, _length, _line, _character, path) => {
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
        issues.push({ pointer: pointerTo(path()), detail: 'is a number too large to hold' })
      }
    },
    onObjectEnd: () => {
      depth -= 1
      keys.pop()
    },
    onArrayEnd: () => {
      depth -= 1
    },
  })
  return issues
}

function pointerTo(path: JSONPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
