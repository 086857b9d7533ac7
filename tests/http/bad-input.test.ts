import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTRANET, startProgram } from './program.ts'

let program: Awaited<ReturnType<typeof startProgram>>
let before = ''

beforeAll(async () => {
  program = await startProgram()
  before = program.content()
})
afterAll(async () => {
  await program.close()
})

/** What is changed about a request that would be in order otherwise. */
interface Changed {
  type?: string | null
  headers?: Record<string, string>
}

/**
 * A name; who asks what, where `{share}` and `{ann}` stand for Ann's share and her opaque id; the body, a text or bytes as they are and anything else as JSON; and
 * the pointers of the mistakes, where the code has any.
 */
type Row = [name: string, ask: string, body?: unknown, pointers?: string[], changed?: Changed]

interface Bad extends Changed {
  name: string
  ask: string
  body: unknown
  pointers: string[] | undefined
  status: number
  code: string
}

function refused(status: number, code: string, rows: Row[]): Bad[] {
  return rows.map(([name, ask, body, pointers, changed]) => ({ name, ask, body, pointers, status, code, ...changed }))
}

const OPEN = 'ann POST /v1/shares'
const RECORD = 'importer POST /v1/activities'
const ITEM = 'mia PUT /v1/content/c2'
const AWARD = 'mia POST /v1/points/awards'
const KUDOS = 'ben POST /v1/kudos'
const GOAL = 'mia PUT /v1/goals/g1'
const RULES = 'mia POST /v1/program/rules'

const MARCH = '2026-03-02T09:00:00Z'
const share = { content: 'c1', platform: 'linkedin' }
const item = { title: 'Titel', url: 'https://voorbeeld.nl/c2', pillar: 'craft', kind: 'article' }
const confirmed = { id: 'a1', type: 'share.confirmed', occurredAt: MARCH, person: '{ann}', share: 's1' }
const awarded = { id: 'a1', type: 'points.awarded', occurredAt: MARCH, person: '{ann}', reason: 'x' }
const spent = { id: 'a1', type: 'points.spent', occurredAt: MARCH, person: '{ann}', points: 1 }
const thanked = { id: 'a1', type: 'kudos.given', occurredAt: MARCH, person: '{ann}', by: 'b', kudos: 'k1' }
const observed = { id: 'a1', type: 'reactions.observed', occurredAt: MARCH, share: '{share}' }

const goal = { name: 'Samen', measure: 'points', target: 10, from: '2026-03-01', until: '2026-03-31' }

const one = (activity: object, changes: object = {}) => ({ activities: [{ ...activity, ...changes }] })
const many = (times: number) => ({ activities: Array.from({ length: times }, () => confirmed) })
/** One activity with something added as JSON text, which may be no JSON. */
const raw = (activity: object, added: string) => `{"activities":[${JSON.stringify(activity).slice(0, -1)},${added}}]}`
const likes = (count: string) => raw(observed, `"counts":{"like":${count}}`)
const rule = (changes: object) => ({ rules: { rules: [{ id: 'r', on: 'share.confirmed', points: 1, ...changes }] } })
const bytes = (...values: number[]) => new Uint8Array(values)
const nested = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
const megabytes = `"${'x'.repeat(10_000_000)}"`

const table: Bad[] = [
  ...refused(400, 'invalid-json', [
    ['text', OPEN, 'hello', ['']],
    ['half an object', OPEN, '{"content":', ['']],
    ['NaN', RECORD, likes('NaN'), ['']],
    ['Infinity', RECORD, likes('-Infinity'), ['']],
    ['a number beyond all', RECORD, likes('1e400'), ['/activities/0/counts/like']],
    ['bytes that are not UTF-8', OPEN, bytes(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d), ['']],
    ['UTF-16', OPEN, bytes(0x7b, 0, 0x7d, 0), ['']],
    ['a key twice', OPEN, '{"content":"c1","content":"c1"}', ['/content']],
    ['a key twice, deep', RECORD, raw(confirmed, '"person":"x"'), ['/activities/0/person']],
    ['__proto__', OPEN, '{"__proto__":{"role":"master"}}', ['/__proto__']],
    ['constructor', OPEN, '{"constructor":{"prototype":{}}}', ['/constructor', '/constructor/prototype']],
    ['deep nesting', OPEN, nested, ['/0'.repeat(20)]],
  ]),
  ...refused(415, 'unsupported-media-type', [
    ['the wrong content type', OPEN, share, [], { type: 'text/plain' }],
    ['a form', OPEN, 'content=c1', [], { type: 'application/x-www-form-urlencoded' }],
    ['no content type', OPEN, bytes(0x7b, 0x7d), [], { type: null }],
    ['a packed body', OPEN, share, [], { headers: { 'content-encoding': 'br' } }],
  ]),
  ...refused(413, 'too-large', [
    ['10 MB', OPEN, megabytes, []],
    ['10 MB of activities', RECORD, megabytes, []],
    ['50,000 activities', RECORD, many(50_000), []],
  ]),
  ...refused(422, 'invalid-input', [
    ['5,001 activities', RECORD, many(5_001), ['/activities']],
    ['an empty batch', RECORD, { activities: [] }, ['/activities']],
    ['no batch', RECORD, {}, ['/activities']],
    ['a list where an object belongs', RECORD, [confirmed], ['']],
    ['null', OPEN, null, ['']],
    ['-0', RECORD, raw(awarded, '"points":-0'), ['/activities/0/points']],
    ['"12" for a number', RECORD, likes('"12"'), ['/activities/0/counts/like']],
    ['2^53', RECORD, likes('9007199254740992'), ['/activities/0/counts/like']],
    ['half a reaction', RECORD, likes('0.5'), ['/activities/0/counts/like']],
    ['a lone surrogate', RECORD, raw(confirmed, '"campaign":"\\ud800"'), ['/activities/0/campaign']],
    ['a lone surrogate in a text', ITEM, JSON.stringify({ ...item, text: '\ud800' }), ['/text']],
    ['a control character', RECORD, one(confirmed, { campaign: 'a\u0000b' }), ['/activities/0/campaign']],
    ['a control character in the path', 'ann POST /v1/shares/a%00b/confirm', {}, ['/id']],
    ['an id of 201 characters', RECORD, one(confirmed, { id: 'x'.repeat(201) }), ['/activities/0/id']],
    ['an id of 4,000 characters in the path', `ann POST /v1/shares/${'x'.repeat(4000)}/confirm`, {}, ['/id']],
    ['no date', RECORD, one(confirmed, { occurredAt: undefined }), ['/activities/0/occurredAt']],
    ['31 February', RECORD, one(confirmed, { occurredAt: '2026-02-31T09:00:00Z' }), ['/activities/0/occurredAt']],
    ['a date without a zone', RECORD, one(confirmed, { occurredAt: '2026-03-02T09:00' }), ['/activities/0/occurredAt']],
    ['a date to come', RECORD, one(confirmed, { occurredAt: '2999-01-01T00:00Z' }), ['/activities/0/occurredAt']],
    ['an unknown type', RECORD, one(confirmed, { type: 'share.stolen' }), ['/activities/0/type']],
    ['a decision of the program', RECORD, one({ type: 'period.closed', period: '2026' }), ['/activities/0/type']],
    ['a time of recording', RECORD, one(confirmed, { recordedAt: MARCH }), ['/activities/0/recordedAt']],
    ['unknown keys', RECORD, { ...one(confirmed, { points: 9 }), force: true }, ['/activities/0/points', '/force']],
    ['a role for oneself', 'ann PATCH /v1/me', { roles: ['master'] }, ['/roles']],
    ['a share for someone else', OPEN, { ...share, person: 'ben' }, ['/person']],
    ['an id in path and body', 'ann POST /v1/shares/{share}/confirm', { id: 'other' }, ['/id']],
    ['a javascript: link', ITEM, { ...item, url: 'javascript:alert(1)' }, ['/url']],
    ['a javascript: link in disguise', ITEM, { ...item, url: '\u0001JaVa\nScript:alert(1)' }, ['/url']],
    ['a picture as data', ITEM, { ...item, image: 'data:image/svg+xml,<svg onload=alert(1)>' }, ['/image']],
    ['a link with a password', ITEM, { ...item, url: 'https://ann:geheim@voorbeeld.nl' }, ['/url']],
    ['negative points', RULES, rule({ points: -1 }), ['/rules/rules/0/points']],
    ['rules for the past', RULES, { ...rule({}), from: '2020-01-01T00:00:00Z' }, ['/from']],
    ['a negative version', RULES, { ...rule({}), version: -1 }, ['/version']],
    ['groups that are too small', 'mia PATCH /v1/program', { minimumGroupSize: 1 }, ['/minimumGroupSize']],
    ['a limit that is no number', 'ann GET /v1/people?limit=ten', undefined, ['/limit']],
    ['a limit twice', 'ann GET /v1/people?limit=1&limit=2', undefined, ['/limit']],
    ['unknown fields', 'ann GET /v1/points?sort=asc&__proto__=1', undefined, ['/sort', '/__proto__']],
    ['points for no reason', AWARD, { person: '{ann}', points: 5 }, ['/reason']],
    ['a reason that says nothing', AWARD, { person: '{ann}', points: 5, reason: '  ok  ' }, ['/reason']],
    ['a reason with a lone surrogate', AWARD, '{"person":"x","points":5,"reason":"oh \\ud800"}', ['/reason']],
    ['an award of nothing', AWARD, { person: '{ann}', points: 0, reason: 'the fair' }, ['/points']],
    ['an award for nobody', AWARD, { points: 5, reason: 'the fair' }, ['']],
    ['an award for a person and a team', AWARD, { person: '{ann}', team: 't', points: 5, reason: 'the fair' }, ['']],
    ['an award for an unknown team', AWARD, { team: 'nowhere', points: 5, reason: 'the fair' }, ['/team']],
    ['an award in the name of another', AWARD, { person: '{ann}', points: 5, reason: 'fair', by: 'ben' }, ['/by']],
    ['kudos to oneself', 'ann POST /v1/kudos', { person: '{ann}' }, ['/person']],
    ['kudos without a word', KUDOS, { person: '{ann}', text: '  ' }, ['/text']],
    ['kudos of 501 characters', KUDOS, { person: '{ann}', text: 'x'.repeat(501) }, ['/text']],
    ['kudos in the name of another', KUDOS, { person: '{ann}', by: 'cas' }, ['/by']],
    ['kudos for an unknown pillar', KUDOS, { person: '{ann}', pillar: 'nowhere' }, ['/pillar']],
    ['kudos of everybody', 'ann GET /v1/kudos?scope=everybody', undefined, ['/scope']],
    ['kudos for a share', RECORD, one(thanked, { share: 's1' }), ['/activities/0/share']],
    ['kudos by nobody', RECORD, one(thanked, { by: undefined }), ['/activities/0/by']],
    ['a rule for taking kudos back', RULES, rule({ on: 'kudos.withdrawn' }), ['/rules/rules/0/on']],
    ['a goal of nothing', GOAL, { ...goal, target: 0 }, ['/target']],
    ['a goal of half a point', GOAL, { ...goal, target: 0.5 }, ['/target']],
    ['a goal of an unknown measure', GOAL, { ...goal, measure: 'likes' }, ['/measure']],
    ['a goal that ends before it begins', GOAL, { ...goal, until: '2026-02-28' }, ['/until']],
    ['a goal of more than a year', GOAL, { ...goal, until: '2027-03-02' }, ['/until']],
    ['a goal on a day that is none', GOAL, { ...goal, from: '2026-02-30', until: 'soon' }, ['/from', '/until']],
    ['a goal of an unknown team', GOAL, { ...goal, team: 'nowhere' }, ['/team']],
    ['a goal with a person', GOAL, { ...goal, person: '{ann}' }, ['/person']],
    ['an unknown board', 'ann GET /v1/leaderboards/likes', undefined, ['/board']],
    ['a week that the year lacks', 'ann GET /v1/points?period=2025-W53', undefined, ['/period']],
  ]),
  ...refused(422, 'unknown-platform', [
    ['an unknown platform', OPEN, { ...share, platform: 'myspace' }, ['/platform']],
  ]),
  ...refused(422, 'unknown-content', [['an unknown item', OPEN, { ...share, content: 'c9' }, ['/content']]]),
  ...refused(422, 'unknown-person', [
    ['an award for an unknown person', AWARD, { person: 'nobody', points: 5, reason: 'the fair' }, ['/person']],
    ['kudos to who is not listed', KUDOS, { person: '{ann}' }, ['/person']],
    ['an unknown person', RECORD, one(confirmed, { person: 'nobody' }), ['/activities/0/person']],
  ]),
  ...refused(422, 'unknown-share', [
    ['a share that nobody claimed', RECORD, one(observed, { share: 's9', counts: {} }), ['/activities/0/share']],
  ]),
  ...refused(422, 'period-not-ended', [
    ['a period that has not ended', 'mia POST /v1/program/closed-periods', { period: '2999' }, ['/period']],
  ]),
  ...refused(409, 'insufficient-points', [['more points than there are', RECORD, one(spent)]]),
  ...refused(409, 'activity-conflict', [
    ['two contents for one id', RECORD, { activities: [confirmed, { ...confirmed, share: 's2' }] }],
  ]),
  ...refused(401, 'unauthenticated', [
    ['no token', 'nobody POST /v1/shares', share, []],
    ['no token and no JSON', 'nobody POST /v1/shares', 'hello', []],
    ['a forged token', 'forger POST /v1/shares', share, []],
    ['a token for another program', 'stranger POST /v1/shares', share, []],
  ]),
  ...refused(403, 'not-ambassador', [
    ['a guest', 'gus POST /v1/shares', share],
    ['a guest who thanks', 'gus POST /v1/kudos', { person: '{ann}' }],
  ]),
  ...refused(403, 'forbidden', [
    ['an ambassador who records', 'ann POST /v1/activities', one(confirmed)],
    ['an ambassador who gives points', 'ann POST /v1/points/awards', { person: '{ann}', points: 5, reason: 'me' }],
    ['an import that gives points', 'importer POST /v1/points/awards', { person: '{ann}', points: 5, reason: 'it' }],
    ['an ambassador who sets a goal', 'ann PUT /v1/goals/g1', goal],
    ['an import that sets a goal', 'importer PUT /v1/goals/g1', goal],
    ['an ambassador who takes a goal away', 'ann DELETE /v1/goals/g1'],
    ['an ambassador who makes rules', 'ann POST /v1/program/rules', rule({})],
    ['a foreign origin', OPEN, share, [], { headers: { origin: 'https://evil.example' } }],
    ['an origin that only begins alike', OPEN, share, [], { headers: { origin: `${INTRANET}.evil.example` } }],
    ['a page without a name', OPEN, share, [], { headers: { origin: 'null' } }],
  ]),
  ...refused(404, 'not-found', [
    ["someone else's share", 'ben POST /v1/shares/{share}/confirm', {}],
    ["someone else's share, withdrawn", 'ben POST /v1/shares/{share}/withdraw', {}],
    ['an award that never was', 'mia DELETE /v1/points/awards/a9'],
    ['kudos that never were', 'ann DELETE /v1/kudos/k9'],
    ['a backfill that never was', 'importer DELETE /v1/backfills/b9'],
    ['an unknown route', 'ann GET /v1/salaries'],
    ['another version', 'ann GET /v9/me'],
    ['a path out of the house', 'ann GET /..%2f..%2fetc/passwd'],
    ['an escape that is none', 'ann GET /v1/content/%zz'],
  ]),
  ...refused(405, 'method-not-allowed', [
    ['the wrong method', 'ann PUT /v1/me', {}],
    ['deleting what cannot be deleted', 'ann DELETE /v1/content/c1'],
  ]),
]

async function authorization(caller: string): Promise<Record<string, string>> {
  const { login } = program
  switch (caller) {
    case 'nobody':
      return {}
    case 'importer':
      return { authorization: 'Bearer importer' }
    case 'forger':
      return { authorization: `Bearer ${await login.forged('ann')}` }
    case 'stranger':
      return { authorization: `Bearer ${await login.token('ann', 'payroll')}` }
    default:
      return { authorization: `Bearer ${await login.token(caller)}` }
  }
}

const filled = (text: string) => text.replaceAll('{share}', program.annsShare).replaceAll('{ann}', program.annsId)

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return filled(typeof body === 'string' ? body : JSON.stringify(body))
}

async function send({ ask, body, type = 'application/json', headers }: Pick<Bad, 'ask' | 'body'> & Changed) {
  const [caller = '', method = '', path = ''] = filled(ask).split(' ')
  const content = bodyOf(body)
  const typed = content === undefined || type === null ? {} : { 'content-type': type }
  return fetch(`${program.url}${path}`, {
    method,
    headers: { ...(await authorization(caller)), ...typed, ...headers },
    ...(content !== undefined && { body: content }),
  })
}

describe('bad input', () => {
  test.each(table)('$name: $status $code', async (bad) => {
    const response = await send(bad)
    const problem = await response.json()
    expect({ status: response.status, code: problem.code }).toEqual({ status: bad.status, code: bad.code })
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(problem).toMatchObject({
      type: `urn:advocacy-kit:problem:${bad.code}`,
      status: bad.status,
      detail: expect.stringMatching(/\S/),
    })
    const pointers = problem.errors.map(({ pointer }: { pointer: string }) => pointer)
    if (bad.pointers) expect(pointers.sort()).toEqual([...bad.pointers].sort())
    expect(program.failures).toEqual([])
    expect(program.content()).toBe(before)
  })

  test('and all of it has left the program as it was, and working', async () => {
    expect(table.length).toBeGreaterThanOrEqual(40)
    expect(program.content()).toBe(before)
    const confirm = 'ann POST /v1/shares/{share}/confirm'
    const good = await send({ ask: confirm, body: {}, headers: { origin: INTRANET } })
    expect(await good.json()).toMatchObject({ points: 1, balance: 1 })
    expect(program.content()).not.toBe(before)
  })
})
