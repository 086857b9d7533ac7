import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyOf, signedId } from './signature.ts'

/** The example of Standard Webhooks 1.0.0. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const body = '{"test": 2432232314}'
const signed = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}
const other = keyOf('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'conversions')
const idOf = (headers: Record<string, string>, text = body, keys = [keyOf(secret, 'conversions')]) =>
  signedId(new Headers(headers), text, keys)

beforeEach(() => vi.useFakeTimers({ now: 1614265330_000 }))
afterEach(() => vi.useRealTimers())

test('the published example is signed', () => {
  expect(idOf(signed)).toBe('msg_p5jXN8AQM9LWM0D4loKWxJek')
})

test('one of several signatures, and one of several keys, is enough', () => {
  const several = `v1a,AAAA v1,AAAA ${signed['webhook-signature']}`
  expect(idOf({ ...signed, 'webhook-signature': several }, body, [other, keyOf(secret, 'conversions')])).toBe(
    signed['webhook-id'],
  )
})

test.each([
  ['another body', signed, `${body} `],
  ['another id', { ...signed, 'webhook-id': 'msg_2' }],
  ['no id', { ...signed, 'webhook-id': '' }],
  ['another time', { ...signed, 'webhook-timestamp': '1614265331' }],
  ['no time', { ...signed, 'webhook-timestamp': '' }],
  ['a time that is none', { ...signed, 'webhook-timestamp': '1614265330.0' }],
  ['no signature', { ...signed, 'webhook-signature': '' }],
  ['another version', { ...signed, 'webhook-signature': signed['webhook-signature'].replace('v1', 'v1a') }],
  ['a signature cut short', { ...signed, 'webhook-signature': 'v1,g0hM9SsE' }],
])('%s: not signed', (_, headers, text = body) => {
  expect(idOf(headers, text)).toBeUndefined()
})

test('another key: not signed', () => {
  expect(idOf(signed, body, [other])).toBeUndefined()
})

test.each([
  [300, true],
  [301, false],
  [-300, true],
  [-301, false],
])('%i seconds on', (seconds, expected) => {
  vi.setSystemTime((1614265330 + seconds) * 1000)
  expect(idOf(signed) !== undefined).toBe(expected)
})

test.each(['', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_', 'whsec_c2hvcnQ=', `whsec_${'A'.repeat(100)}`])(
  '%j is no secret',
  (text) => {
    expect(() => keyOf(text, 'conversions')).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  },
)
