import { type Random, random } from '../law/random.ts'
import { type Agents, agents } from './agents.ts'
import { BEGIN, DAY, DAYS, LABELS, type Label, type LabelledRequest } from './labels.ts'
import { OPENED, type Visitor, Visitors } from './visitors.ts'

const HOUR = 3_600_000

/** So many labelled requests for so many shares, in order of time: the same for the same seed. */
export function labelledRequests(seed: number, count: number, shares: number): LabelledRequest[] {
  const chance = random(seed)
  const scene = new Scene(chance, shares)
  const { browsers } = scene
  const some = <T>(label: Label, make: () => T) =>
    Array.from({ length: Math.round((count * LABELS[label]) / 1000) }, make)
  const people = some('person', () => scene.visit())
  const recognised = people.filter(({ who }) => who.recognised)
  const unrecognised = people.filter(({ who }) => !who.recognised)
  const again = (label: Label, visits: Visit[], agent: (agent: string) => string = (agent) => agent) =>
    some(label, () => scene.again(label, pick(chance, visits), agent))
  const machines = (label: Label, hours: number, agent: () => string | undefined) =>
    some(label, () => scene.machine(label, agent(), hours))
  const ahead = (label: 'prefetch' | 'head' | 'part of a page') =>
    some(label, () => scene.ahead(label, pick(chance, people)))
  return [
    ...people.map(({ request }) => request),
    ...some('person behind a shared address', () => scene.sharedVisit()),
    ...again('repeat', recognised, (agent) => (chance.chance(0.2) ? renewed(agent) : agent)),
    ...again('repeat, not to be recognised', unrecognised),
    ...again('repeat on another device', recognised, browsers.otherThan),
    ...machines('previewer', 0.2, browsers.previewer),
    ...machines('crawler', 40, browsers.crawler),
    ...machines('tool', 40, browsers.tool),
    ...ahead('prefetch'),
    ...ahead('head'),
    ...ahead('part of a page'),
    ...scene.scans(some('scanner', () => 1).length),
  ].sort((one, other) => one.at - other.at)
}

interface Visit {
  who: Visitor
  request: LabelledRequest
}

function pick<T>(chance: Random, of: readonly T[]): T {
  const found = of[chance.below(of.length)]
  if (found === undefined) throw new RangeError('There is nothing to choose from: ask for more requests.')
  return found
}

/** The same browser of a version later. */
const renewed = (agent: string) =>
  agent.replace(
    /\b(Chrome|CriOS|Version|Firefox|FxiOS|Edg|EdgiOS|OPR|rv)([/:])(\d+)/g,
    (_, name: string, sign: string, version: string) => `${name}${sign}${Number(version) + 1}`,
  )

type Header = readonly [name: string, value: string]
const AHEAD: readonly [Header, ...Header[]] = [
  ['sec-purpose', 'prefetch'],
  ['sec-purpose', 'prefetch;prerender'],
  ['sec-purpose', 'prefetch;anonymous-client-ip'],
  ['purpose', 'prefetch'],
  ['x-moz', 'prefetch'],
]

const PARTS = ['image', 'iframe', 'script', 'empty', 'style', 'video', 'embed', 'object'] as const

/** The later moment, or the last one of the earlier one's day by UTC. */
const sameDay = (earlier: number, later: number) => Math.min(later, earlier - (earlier % DAY) + DAY - 1)

class Scene {
  readonly browsers: Agents
  readonly #chance: Random
  readonly #posted: number[]
  readonly #visitors: Visitors
  readonly #known: Visitor[] = []
  readonly #been = new Set<string>()

  constructor(chance: Random, shares: number) {
    this.#chance = chance
    this.browsers = agents(chance)
    this.#visitors = new Visitors(chance, this.browsers)
    const posted = () => BEGIN + chance.below(5) * DAY + 7 * HOUR + chance.below(10 * HOUR)
    this.#posted = Array.from({ length: shares }, posted)
  }

  /** Somebody opens a share that they did not open that day: one in ten opened another before, or this one on another day. */
  visit(): Visit {
    const known = this.#known.length > 0 && this.#chance.chance(0.1)
    const who = known ? pick(this.#chance, this.#known) : this.#visitors.newcomer()
    const { share, at } = this.#moment(14)
    const been = `${who.name} ${share} ${Math.floor(at / DAY)}`
    if (this.#been.has(been)) return this.visit()
    this.#been.add(been)
    if (!known) this.#known.push(who)
    return { who, request: this.#opened('person', who, share, at) }
  }

  /** Half in one of twenty offices, where colleagues open the few shares of each other with the one browser they have; half on the road, in one of 300 networks of carriers. */
  sharedVisit(): LabelledRequest {
    const office = this.#chance.chance(0.5)
    const place = this.#chance.below(office ? 20 : 300)
    const address = office ? `145.7.${place}.9` : `188.${9 + (place >> 8)}.${place & 255}.${this.#chance.below(256)}`
    const who = this.#visitors.newcomer(() => address)
    const moment = this.#moment(14)
    const share = office ? (place * 4 + (moment.share % 4)) % this.#posted.length : moment.share
    const at = Math.max(moment.at, this.#posted[share] ?? 0)
    return this.#opened(
      'person behind a shared address',
      office ? { ...who, agent: this.browsers.chrome() } : who,
      share,
      at,
    )
  }

  again(label: Label, { who, request: { share, at } }: Visit, agent: (agent: string) => string): LabelledRequest {
    return this.#opened(label, { ...who, agent: agent(who.agent) }, share, sameDay(at, at + 1 + this.#soon(2)))
  }

  machine(label: Label, agent: string | undefined, hours: number): LabelledRequest {
    const headers = { accept: '*/*', ...(agent !== undefined && { 'user-agent': agent }) }
    return { ...this.#moment(hours), label, method: 'GET', address: this.#visitors.household()(), headers }
  }

  ahead(label: 'prefetch' | 'head' | 'part of a page', { who, request: { share, at } }: Visit): LabelledRequest {
    const by = this.#chance.chance(0.5) ? this.#visitors.newcomer() : who
    const before = Math.max(at - (at % DAY), at - this.#chance.below(20_000))
    const opened = this.#opened(label, by, share, before)
    if (label === 'head') return { ...opened, method: 'HEAD' }
    const [name, value] =
      label === 'prefetch' ? this.#chance.one(AHEAD) : (['sec-fetch-dest', this.#chance.one(PARTS)] as const)
    return { ...opened, headers: { ...opened.headers, [name]: value } }
  }

  /** One scan after another, each of three to eight links within four seconds. */
  scans(count: number): LabelledRequest[] {
    const found: LabelledRequest[] = []
    while (found.length < count) {
      const { at } = this.#moment(30)
      const address = `40.${94 + this.#chance.below(2)}.${this.#chance.below(256)}.${this.#chance.below(256)}`
      const fetched = this.#chance.chance(0.5) ? OPENED : {}
      const headers = { accept: 'text/html', 'user-agent': this.browsers.chrome(), ...fetched }
      for (let links = 3 + this.#chance.below(6); links > 0 && found.length < count; links--) {
        const moment = sameDay(at, at + this.#chance.below(4000))
        const share = this.#chance.below(this.#posted.length)
        found.push({ at: moment, share, label: 'scanner', method: 'GET', address, headers })
      }
    }
    return found
  }

  #opened(label: Label, who: Visitor, share: number, at: number): LabelledRequest {
    const headers = { ...who.headers, 'user-agent': who.agent }
    return { at, share, label, method: 'GET', address: who.address(), visitor: who.name, headers }
  }

  /** A share, the first ones being the best liked, and a moment so many hours after it was posted on average. */
  #moment(hours: number): { share: number; at: number } {
    const drawn = this.#chance.below(2 ** 20) / 2 ** 20
    const share = Math.floor(drawn ** 1.25 * this.#posted.length)
    const posted = this.#posted[share] ?? BEGIN
    const at = posted + this.#soon(hours)
    const end = BEGIN + DAYS * DAY
    return { share, at: at < end ? at : posted + this.#chance.below(end - posted) }
  }

  #soon(hours: number): number {
    return Math.floor(-Math.log((1 + this.#chance.below(2 ** 20)) / 2 ** 20) * hours * HOUR)
  }
}
