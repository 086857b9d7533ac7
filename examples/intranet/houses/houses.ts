import { createHandler, type Handler } from '@advocacy-kit/adapters/http'
import type { Locale } from '../page/texts.ts'
import { hofkamp } from './hofkamp.ts'
import type { House } from './house.ts'
import { lindewaard } from './lindewaard.ts'
import { startProgram, viewerOf } from './program.ts'
import { zoef } from './zoef.ts'

/** The houses of the theming page, in its order. */
export const houses: readonly House[] = [lindewaard, hofkamp, zoef]

/** Where the Api of a house stands, in a language. */
export const apiOf = ({ id }: House, locale: Locale): string => `/huizen/${id}/${locale}`

/** Answers for the programs of the houses. Each starts when it is first asked for, and is gone with the process. */
export function housePrograms(): Handler {
  const running = new Map<string, Promise<Handler>>()
  const answer = async (request: Request) => {
    const { pathname, origin } = new URL(request.url)
    const [, , name, locale] = pathname.split('/')
    const house = houses.find(({ id }) => id === name)
    if (!house || (locale !== 'nl' && locale !== 'en')) return new Response('There is no such house.', { status: 404 })
    const basePath = apiOf(house, locale)
    const started = running.get(basePath) ?? start(house, locale, origin)
    running.set(basePath, started)
    return (await started)(request)
  }
  return Object.assign(answer, {
    close() {
      for (const each of running.values()) void each.then((handler) => handler.close())
    },
  })
}

async function start(house: House, locale: Locale, origin: string): Promise<Handler> {
  const engine = await startProgram(house, locale, origin)
  const identify = (request: Request) =>
    viewerOf(house, (request.headers.get('authorization') ?? '').replace('Bearer ', ''))
  return createHandler(engine, { identify, basePath: apiOf(house, locale) })
}

/** The styles of the houses: what each would write in its own style sheet. */
export function houseStyles(): string {
  return houses.map(rulesOf).join('\n\n')
}

/** The rules of one house, as they are also printed on the page. */
export function rulesOf({ id, tokens }: House): string {
  const lines = Object.entries(tokens).map(([token, value]) => `  --advocacy-${token}: ${value};`)
  return [`.${id} {`, ...lines, '}'].join('\n')
}
