import { createEngine, dayName, type Engine, memoryStore, zone } from '@advocacy-kit/core'
import type { Locale } from '../page/texts.ts'
import type { House } from './house.ts'

const TIME_ZONE = 'Europe/Amsterdam'
const HOUR = 3_600_000

/** A small program of a house in memory, in one language: everybody takes part but for the guest, and this week has seen some sharing. */
export async function startProgram(house: House, locale: Locale, origin: string): Promise<Engine> {
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: house.name,
      timeZone: TIME_ZONE,
      rules: {
        rules: [
          { id: 'reacties', on: 'reactions.observed', points: 1 },
          { id: 'delen', on: 'share.confirmed', points: 5 },
        ],
      },
      teams: house.teams.map(({ name }, index) => ({ id: `team-${index}`, name: name[locale] })),
      pillars: [{ id: 'verhaal', name: house.pillar[locale] }],
      platforms: ['linkedin', 'whatsapp', 'email', 'copy'],
      minimumGroupSize: 4,
      masters: ['redactie'],
    },
  })
  await publish(engine, house, locale, origin)
  for (const [team, { people }] of house.teams.entries())
    for (const [place, name] of people.entries()) await join(engine, name, team, place)
  await setGoal(engine, house, locale)
  return engine
}

/** Who looks: a token names one of the two. */
export function viewerOf(house: House, token: string) {
  const [team] = house.teams
  if (token === 'lid') return { id: personOf(0, 0), name: team?.people[0] ?? '', team: 'team-0' }
  return token === 'gast' ? { id: 'gast', name: 'Robin', team: 'team-1' } : null
}

const personOf = (team: number, place: number) => `team-${team}-${place}`

async function publish(engine: Engine, { id, item }: House, locale: Locale, origin: string): Promise<void> {
  await engine.as({ id: 'redactie', scopes: ['sync'] }).content.put({
    id: 'verhaal',
    pillar: 'verhaal',
    kind: item.kind,
    title: item.title[locale],
    text: item.text[locale],
    captions: { default: item.caption[locale] },
    url: `https://www.${id}.example/verhaal`,
    image: `${origin}/public/${id}.svg`,
    imageAlt: item.imageAlt[locale],
  })
}

async function setGoal(engine: Engine, { goal }: House, locale: Locale): Promise<void> {
  const today = zone(TIME_ZONE).dayOf(Date.now())
  const days = { from: dayName(today), until: dayName(today + 20) }
  await engine
    .as({ id: 'redactie' })
    .goals.put({ id: 'samen', name: goal.name[locale], measure: 'points', target: goal.target, ...days })
}

async function join(engine: Engine, name: string, team: number, place: number): Promise<void> {
  const hostId = personOf(team, place)
  const { id } = await engine.as({ id: hostId, name, team: `team-${team}` }).me.join({ listed: true })
  if (id === null) return
  const about = { person: id, team: `team-${team}`, share: `share-${hostId}`, content: 'verhaal', platform: 'linkedin' }
  const occurredAt = new Date(Date.now() - HOUR / 60).toISOString()
  const like = 96 - 23 * ((team + 2) % 4) - 7 * place
  await engine.record([
    { ...about, id: `reacties-${hostId}`, type: 'reactions.observed', occurredAt, counts: { like } },
  ])
}
