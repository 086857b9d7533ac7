import { isAdvocacyError } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { parseJson } from './json.ts'

function refusal(text: string): { code: string; pointers: string[] } {
  try {
    parseJson(text)
  } catch (error) {
    if (isAdvocacyError(error)) return { code: error.code, pointers: error.issues.map(({ pointer }) => pointer) }
  }
  return { code: 'taken', pointers: [] }
}

describe('parseJson', () => {
  test.each([
    ['{}', {}],
    [' [1, -0.5, 1e3, true, null, "a\\u0301"] ', [1, -0.5, 1000, true, null, 'a\u0301']],
    ['{"a": {"b": 1}, "b": [{"a": 1}, {"a": 2}]}', { a: { b: 1 }, b: [{ a: 1 }, { a: 2 }] }],
    [`${'['.repeat(20)}${']'.repeat(20)}`, JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`)],
    ['"{\\"a\\":1,\\"a\\":2}"', '{"a":1,"a":2}'],
  ])('takes %s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  test.each([
    ['nothing', '', ['']],
    ['a half object', '{"a":', ['']],
    ['a comment', '{} // no', ['']],
    ['a comma too many', '[1,]', ['']],
    ['NaN', '{"a":NaN}', ['']],
    ['a single quote', "{'a':1}", ['']],
    ['a key twice', '{"a":1,"a":1}', ['/a']],
    ['a key twice, written differently', '{"a":1,"\\u0061":1}', ['/a']],
    ['keys twice, deep', '[{"b":[{"x":1,"x":2}]},{"y/z~":1,"y/z~":2}]', ['/0/b/0/x', '/1/y~1z~0']],
    ['__proto__', '{"a":{"__proto__":{"role":"master"}}}', ['/a/__proto__']],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', ['/__proto__']],
    ['constructor', '{"constructor":{"prototype":{}}}', ['/constructor', '/constructor/prototype']],
    ['numbers too large', '{"a":[1e400,-1e400]}', ['/a/0', '/a/1']],
    ['21 levels', `${'['.repeat(21)}${']'.repeat(21)}`, ['/0'.repeat(20)]],
    ['500,000 levels', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, ['/0'.repeat(20)]],
  ])('refuses %s', (_, text, pointers) => {
    expect(refusal(text)).toEqual({ code: 'invalid-json', pointers })
  })

  test('leaves the prototype of objects alone', () => {
    refusal('{"__proto__":{"polluted":true}}')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
