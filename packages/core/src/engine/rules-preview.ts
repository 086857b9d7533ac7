import { type Period, periodFor } from '../calendar/period.ts'
import { earns } from '../points/entry.ts'
import type { RuleSet } from '../points/rule.ts'
import { edition, publish } from '../program/decisions.ts'
import type { ProgramSettings } from '../program/program.ts'
import type { RulesMove, RulesPreview } from '../ranking/preview.ts'
import { standings } from '../ranking/rank.ts'
import { memberId, memberOf } from './boards/hot-sums.ts'
import { facesOf } from './faces.ts'
import type { Context } from './nouns/context.ts'
import { POINTS } from './writing.ts'

type Sums = ReadonlyMap<string, number>

/** Tries rules on a period as if they had been published at its beginning, and tells who would move. Writes nothing. */
export async function previewRules(context: Context, rules: RuleSet, asked: string): Promise<RulesPreview> {
  const program = await context.chronicle.refresh()
  const settings = await context.documents.program.one('settings')
  if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
  const period = periodFor(asked, program.decisions.zone.dayOf(context.clock()))
  const before = await asItIs(context, period)
  const after = await asItWouldBe(context, rules, period)
  const mayTell = await context.boards.mayTell(undefined, settings.body)
  return {
    period: period.id,
    total: mayTell ? { before: total(before), after: total(after) } : null,
    teams: await teamMoves(context, before, after, settings.body),
    people: await peopleMoves(context, before, after),
  }
}

/** What everybody has as a member of a team. */
async function asItIs({ store }: Context, { from, until }: Period): Promise<Sums> {
  const sums = await store.tally({ measure: POINTS, from, until, by: 'member' })
  return new Map(sums.map(({ id, team, total }) => [memberId(id, team ?? ''), total]))
}

async function asItWouldBe(context: Context, rules: RuleSet, period: Period): Promise<Sums> {
  const { chronicle, recorder } = context
  const decisions = (await chronicle.refresh())?.decisions
  if (decisions === undefined) throw new TypeError('The program has not begun.')
  const start = Number.isSafeInteger(period.from * 86_400_000)
    ? decisions.zone.startOf(period.from)
    : Number.NEGATIVE_INFINITY
  const version = Math.max(...decisions.published.map((one) => one.version)) + 1
  const tried = publish(decisions, edition(version, start, rules, true))
  const sums = new Map<string, number>()
  for (const person of await everybody(context, period)) {
    for (const entry of await recorder.entriesUnder(person, { bookedAt: start, id: '' }, tried)) {
      if (!earns(entry) || entry.day < period.from || entry.day >= period.until) continue
      add(sums, memberId(person, entry.team ?? ''), entry.points)
    }
  }
  return sums
}

/** Who may have points in a period: whom the program knows, and who has some already. */
async function everybody({ documents, store }: Context, { from, until }: Period): Promise<Set<string>> {
  const known = (await documents.people.every()).map(({ id }) => id)
  const earning = (await store.tally({ measure: POINTS, from, until, by: 'person' })).map(({ id }) => id)
  return new Set([...known, ...earning])
}

async function teamMoves(
  { boards }: Context,
  before: Sums,
  after: Sums,
  settings: ProgramSettings,
): Promise<RulesMove[]> {
  const names = new Map(settings.teams.map(({ id, name }) => [id, name]))
  const counts = await boards.countedInTeams(settings)
  const teams = (sums: Sums) => by(sums, (person, team) => (counts(person, team) ? team : undefined))
  return moves(teams(before), teams(after), 'team', (id) => names.get(id) ?? null)
}

async function peopleMoves({ documents, directory }: Context, before: Sums, after: Sums): Promise<RulesMove[]> {
  const listed = await documents.people.every({ field: 'listed', value: true })
  const faces = await facesOf(listed, documents, directory)
  const names = new Map(listed.map(({ id }, index) => [id, faces[index]?.name ?? null]))
  const people = (sums: Sums) => by(sums, (person) => (names.has(person) ? person : undefined))
  return moves(people(before), people(after), 'person', (id) => names.get(id) ?? null)
}

function moves(before: Sums, after: Sums, kind: 'person' | 'team', nameOf: (id: string) => string | null): RulesMove[] {
  const was = board(before, kind)
  const willBe = board(after, kind)
  const ids = new Set([...willBe.keys(), ...was.keys()])
  return [...ids].map((id) => ({ id, name: nameOf(id), before: was.get(id) ?? null, after: willBe.get(id) ?? null }))
}

function board(sums: Sums, kind: 'person' | 'team'): Map<string, { rank: number; score: number }> {
  const earning = [...sums].filter(([, score]) => score > 0)
  return new Map(standings(earning, kind).map(({ id, rank, score }) => [id, { rank, score }]))
}

/** What members come to by something that they share; undefined for who does not count. */
function by(members: Sums, of: (person: string, team: string) => string | undefined): Sums {
  const sums = new Map<string, number>()
  for (const [member, points] of members) {
    const id = of(...memberOf(member))
    if (id !== undefined) add(sums, id, points)
  }
  return sums
}

function add(sums: Map<string, number>, id: string, points: number): void {
  sums.set(id, (sums.get(id) ?? 0) + points)
}

function total(sums: Sums): number {
  let sum = 0
  for (const points of sums.values()) sum += points
  return sum
}
