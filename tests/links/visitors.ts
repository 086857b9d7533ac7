import type { Random } from '../law/random.ts'
import type { Agents } from './agents.ts'

/** Somebody who opens links. */
export interface Visitor {
  /** Their cookie and referrer hold it. */
  name: string
  agent: string
  /** The address they come from: the same network each time, not always the same host. */
  address(): string
  headers: Record<string, string>
  /** False for who asks not to be. */
  recognised: boolean
}

/** What a browser sends with a page that its person opens. */
export const OPENED = {
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-user': '?1',
  'sec-fetch-dest': 'document',
}

/** One in three looks inside an app; one in thirty asks not to be recognised. */
export class Visitors {
  readonly #chance: Random
  readonly #browsers: Agents
  #people = 0
  #networks = 0

  constructor(chance: Random, browsers: Agents) {
    this.#chance = chance
    this.#browsers = browsers
  }

  newcomer(address = this.household()): Visitor {
    const chance = this.#chance
    const name = `bezoeker-${(++this.#people).toString(36)}-${chance.below(2 ** 30).toString(36)}`
    const recognised = !chance.chance(0.03)
    const headers = {
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'accept-language': chance.one(['nl-NL,nl;q=0.9,en;q=0.8', 'nl', 'en-GB,en;q=0.9']),
      cookie: `session=${name}`,
      referer: `https://www.linkedin.com/in/${name}/`,
      // Browsers of before 2023 tell nothing of what they fetch for.
      ...(chance.chance(0.95) && OPENED),
      ...(!recognised && chance.one([{ 'sec-gpc': '1' }, { dnt: '1' }])),
      ...(recognised && chance.chance(0.01) && { dnt: '0' }),
    }
    const agent = chance.chance(0.35) ? this.#browsers.inApp() : this.#browsers.browser()
    return { name, agent, address, headers, recognised }
  }

  /** A household has a network of its own: 24 bits of the old addresses, or 56 of the new. Some servers write the old as new ones. */
  household(): () => string {
    const chance = this.#chance
    const number = this.#networks++
    const four = `${80 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`
    if (chance.chance(0.1)) return () => `::ffff:${four}.${1 + chance.below(254)}`
    if (chance.chance(0.5)) return () => `${four}.${1 + chance.below(254)}`
    const subnet = chance.below(256) * 256
    return () => {
      const six = [0x2a02, 0xa400 + (number >> 16), number & 0xffff, subnet + chance.below(256)]
      const host = [1, 2, 3, 4].map(() => chance.below(2 ** 16))
      const groups = (parts: number[]) => parts.map((part) => part.toString(16)).join(':')
      return chance.chance(0.1) ? `${groups(six)}::1` : groups([...six, ...host])
    }
  }
}
