import type { ErrorCode } from '@advocacy-kit/core'
import type { Fault } from '../doubles/double.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

const says =
  (status: number, body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Fault =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)

const NOW = 'Fri, 20 Nov 2026 10:00:00 GMT'
const LIMITED = '{"error":"Too many requests"}'

/** An answer that begins and never ends. */
export const slow: Fault = (_, response) => void response.writeHead(200, JSON_TYPE).write('{')

/** What any network may do wrong, and what the kit says of it. */
export const failures: readonly { what: string; fault: Fault; code: ErrorCode; retryAfter?: number | undefined }[] = [
  {
    what: '429 with Retry-After',
    fault: says(429, LIMITED, { ...JSON_TYPE, 'retry-after': '30' }),
    code: 'platform-busy',
    retryAfter: 30,
  },
  { what: '429 without anything', fault: says(429, LIMITED), code: 'platform-busy', retryAfter: undefined },
  {
    what: '429 with Unix seconds',
    fault: says(429, LIMITED, { ...JSON_TYPE, date: NOW, 'ratelimit-reset': String(Date.parse(NOW) / 1000 + 45) }),
    code: 'platform-busy',
    retryAfter: 45,
  },
  {
    what: '429 with microseconds',
    fault: says(429, LIMITED, { ...JSON_TYPE, date: NOW, 'x-ratelimit-reset': '2026-11-20T10:01:15.500001Z' }),
    code: 'platform-busy',
    retryAfter: 76,
  },
  { what: '500', fault: says(500, '{"error":"InternalServerError"}'), code: 'platform-away' },
  {
    what: '502 as a page',
    fault: says(502, '<h1>Bad gateway</h1>', { 'content-type': 'text/html' }),
    code: 'platform-away',
  },
  { what: '503', fault: says(503, ''), code: 'platform-away' },
  { what: 'a page', fault: says(200, '<h1>Hi</h1>', { 'content-type': 'text/html' }), code: 'platform-away' },
  { what: 'other JSON', fault: says(200, '{"data":[]}'), code: 'platform-away' },
  { what: 'no UTF-8', fault: says(200, Buffer.from('7b2278223a22ff227d', 'hex')), code: 'platform-away' },
  { what: '50 MB', fault: says(200, Buffer.alloc(50_000_000, 32)), code: 'platform-away' },
  { what: 'a redirect inside', fault: says(302, '', { location: 'http://127.0.0.1:1/' }), code: 'platform-away' },
  { what: 'a dropped line', fault: 'unheard', code: 'platform-away' },
  { what: 'a revoked token', fault: says(401, '{"error":"The access token was revoked"}'), code: 'not-authorised' },
  { what: 'a missing scope', fault: says(403, '{"error":"ScopeMissingError"}'), code: 'not-authorised' },
  { what: 'a lasting no', fault: says(422, '{"error":"Validation failed"}'), code: 'platform-refused' },
]
