import { once } from 'node:events'
import { createServer } from 'node:http'
import { fences } from '../packages/markdown.ts'

/** What a reader of the guide fills in. */
export interface Filled {
  issuer: string
  resource: string
  program: string
}

/** An intranet on this machine. Each of its pages, by path, signs in with the script of the guide and shows what the program says of the person. */
export async function startIntranet() {
  const pages: Record<string, Filled> = {}
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const script = pathname.endsWith('/sign-in.js')
    const filled = pages[pathname.replace(/\/sign-in\.js$/, '/')]
    response.writeHead(filled ? 200 : 404, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' })
    response.end(filled && (script ? signIn(filled) : page(filled)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { origin, pages, close }
}

/** The sign-in as the guide prints it. */
function signIn({ issuer, resource }: Filled): string {
  const [script, ...others] = fences('docs/guide/identity.md').filter(({ code }) => code.includes('code_verifier'))
  if (!script || others.length > 0) throw new Error('The guide has no sign-in, or more than one.')
  return script.code.replace('https://login.voorbeeld.nl', issuer).replace('https://advocacy.voorbeeld.nl', resource)
}

const page = ({ program }: Filled) => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">
<h1>Intranet</h1><output></output>
<script type="module">
  import { getToken } from './sign-in.js'
  const [token] = await Promise.all([getToken(), getToken()])
  const headers = { authorization: 'Bearer ' + token }
  const answer = await fetch('${program}/v1/me', { headers })
  const { name, code } = await answer.json()
  document.querySelector('output').textContent = answer.status + ' ' + (name ?? code)
</script>`
