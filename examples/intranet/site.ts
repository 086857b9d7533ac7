import { readFile } from 'node:fs/promises'
import type { Engine } from '@advocacy-kit/core'
import { houseStyles } from './houses/houses.ts'
import type { Look } from './page/frame.ts'
import { news } from './page/news.ts'
import { startPage } from './page/page.ts'
import { settingsPage } from './page/settings.ts'
import type { Locale } from './page/texts.ts'
import { themingPage } from './page/theming.ts'
import { items } from './sample/content.ts'
import { viewers } from './sample/people.ts'
import { picture, type Subject } from './sample/pictures.ts'
import { identityOf } from './sample/seed.ts'

const NEWEST = 9

/** Everything on the page comes from here and nothing is written inline; Lit's own policy is the only one for markup from scripts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
]

const files: Readonly<Record<string, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'peil.svg': 'image/svg+xml',
  'thema.css': 'text/css; charset=utf-8',
  'thema.js': 'text/javascript; charset=utf-8',
  'lindewaard.svg': 'image/svg+xml',
  'hofkamp.svg': 'image/svg+xml',
  'zoef.svg': 'image/svg+xml',
}

const subjects = new Map<string, Subject>([...items, ...news].map((subject) => [subject.id, subject]))

/** The intranet around the program: its start page, that page's own files, and the pictures. */
export function intranet(engine: Engine): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer('This page is for reading.', { status: 405 })
    if (url.pathname === '/') return start(engine, url)
    if (url.pathname === '/beheer') return page(settingsPage(lookOf(url)), url)
    if (url.pathname === '/thema') return page(theming(url), url)
    if (url.pathname === '/public/houses.css') return styles(houseStyles())
    const [, folder, name = ''] = url.pathname.split('/')
    if (folder === 'public') return publicFile(name)
    if (folder === 'images') return image(name)
    return answer('There is no such page.', { status: 404 })
  }
}

async function start(engine: Engine, url: URL): Promise<Response> {
  const { viewer, locale } = lookOf(url)
  const { items: all } = await engine.as(identityOf(viewer)).content.list({ limit: 100 })
  const newest = all.slice(-NEWEST).reverse()
  return page(startPage({ viewer, locale, items: newest, now: Date.now() }), url)
}

function lookOf(url: URL): Look {
  const [first] = viewers
  const viewer = viewers.find(({ id }) => id === url.searchParams.get('viewer')) ?? first
  return { viewer, locale: localeOf(url) ?? viewer.locale }
}

function theming(url: URL): string {
  return themingPage({ locale: localeOf(url) ?? 'nl', as: url.searchParams.get('als') === 'gast' ? 'gast' : 'lid' })
}

function localeOf(url: URL): Locale | undefined {
  const asked = url.searchParams.get('lang')
  return asked === 'nl' || asked === 'en' ? asked : undefined
}

function page(body: string, url: URL): Response {
  // Pictures stand in the items by their full address, which names this machine by number even when the page was asked for by name.
  const policy = [...POLICY, `img-src 'self' http://127.0.0.1:${url.port}`].join('; ')
  return answer(body, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } })
}

async function publicFile(name: string): Promise<Response> {
  const type = Object.hasOwn(files, name) ? files[name] : undefined
  if (type === undefined) return answer('There is no such file.', { status: 404 })
  const body = await readFile(new URL(`./public/${name}`, import.meta.url))
  return answer(body, { headers: { 'content-type': type } })
}

function styles(body: string): Response {
  return answer(body, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}

function image(name: string): Response {
  const subject = subjects.get(name.replace(/\.svg$/, ''))
  if (!subject) return answer('There is no such picture.', { status: 404 })
  return answer(picture(subject), { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' } })
}

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...headers,
    },
  })
}
