import { createServer, request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fetchBy } from './fetch-by.ts'
import { isPublic, publicFetch, publicLookup } from './public-fetch.ts'

// The special-purpose registries of IANA, as written in the several ways that a name server or a person may write them.
test.each([
  ['127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1'],
  ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1', '::ffff:10.0.0.1'],
  ['169.254.169.254', 'fe80::1', '100.64.0.1', '192.0.2.1', '198.18.0.1', '203.0.113.1', '2001:db8::1'],
  ['224.0.0.1', 'ff02::1', '255.255.255.255', '240.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '', 'mastodon.nl'],
])('%s and the like are not public', (...addresses) => {
  expect(addresses.filter(isPublic)).toEqual([])
})

test('others are', () => {
  const addresses = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8']
  expect(addresses.filter(isPublic)).toEqual(addresses)
})

test.each([{ all: true }, { all: false }, { family: 4 }])(
  'a name of this machine is refused at its look-up',
  async (options) => {
    const error = await new Promise((resolve) => publicLookup('localhost', options, resolve))
    expect(String(error)).toMatch(/localhost is no public server/)
  },
)

test.each([
  ['http://mastodon.nl/'],
  ['https://127.0.0.1/'],
  ['https://2130706433/'],
  ['https://0x7f.1/'],
  ['https://[::1]/'],
  ['https://[::ffff:10.0.0.1]/'],
  ['https://localhost/'],
])('%s is not asked', async (address) => {
  await expect(publicFetch(new Request(address))).rejects.toThrow(/is no public server/)
})

test('by Node’s own client: what is sent, and what comes back as it is', async () => {
  const server = createServer((asked, response) => {
    if (asked.url === '/slow') return void response.writeHead(200).write('{')
    if (asked.url === '/away') return void response.writeHead(302, { location: '/' }).end()
    if (asked.url === '/none') return void response.writeHead(204).end()
    const told = gzipSync(JSON.stringify({ method: asked.method, key: asked.headers['idempotency-key'] }))
    asked
      .on('data', (part) => response.setHeader('sent', String(part)))
      .on('end', () => {
        response.writeHead(201, { 'content-encoding': 'gzip', link: ['<a>', '<b>'] }).end(told)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
  const ask = (path: string, init?: RequestInit) =>
    fetchBy(
      (options, answered) => request(`${origin}${path}`, options, answered),
      new Request(`${origin}${path}`, init),
    )

  const answer = await ask('/', { method: 'POST', headers: { 'idempotency-key': 'k' }, body: '{"status":"é"}' })
  expect(answer.status).toBe(201)
  expect(answer.headers.get('sent')).toBe('{"status":"é"}')
  expect(answer.headers.get('link')).toBe('<a>, <b>')
  // Nothing is unpacked, so that nothing can be a bomb.
  expect([...new Uint8Array(await answer.arrayBuffer())].slice(0, 2)).toEqual([0x1f, 0x8b])
  expect((await ask('/away')).headers.get('location')).toBe('/')
  expect(await (await ask('/none')).text()).toBe('')
  const slow = await ask('/slow', { signal: AbortSignal.timeout(50) })
  await expect(slow.text()).rejects.toThrow()
  const left = await ask('/slow')
  await left.body?.cancel()
  server.closeAllConnections()
  server.close()
  await expect(ask('/')).rejects.toThrow(/ECONNREFUSED/)
})
