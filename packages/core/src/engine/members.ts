import type { Put } from '../ports/store.ts'
import type { Scoring } from '../program/scoring.ts'
import type { Collections } from './documents.ts'
import { keepsScore } from './scoring.ts'

/** What decides whether somebody counts as one of a team. */
interface Member {
  team?: string | undefined
  status: 'guest' | 'ambassador'
  scoring?: Scoring | undefined
  scoringGiven?: Scoring | undefined
}

/** The writes that keep the size of teams: ambassadors who have not switched points off for themselves. */
export async function recount(documents: Collections, before: Member | undefined, after: Member): Promise<Put[]> {
  const from = teamOf(before)
  const to = teamOf(after)
  if (from === to) return []
  return [...(await changed(documents, from, -1)), ...(await changed(documents, to, 1))]
}

function teamOf(member: Member | undefined): string | undefined {
  return member?.status === 'ambassador' && keepsScore(member) ? member.team : undefined
}

async function changed(documents: Collections, team: string | undefined, change: 1 | -1): Promise<Put[]> {
  if (team === undefined) return []
  const kept = await documents.teams.one(team)
  return [documents.teams.put(team, kept, { ambassadors: Math.max(0, (kept?.body.ambassadors ?? 0) + change) })]
}
