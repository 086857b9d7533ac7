import type { Put } from '../ports/store.ts'
import type { Collections } from './documents.ts'

/** The write that changes how many ambassadors a team has. */
export async function memberCount(documents: Collections, team: string | undefined, change: 1 | -1): Promise<Put[]> {
  if (team === undefined) return []
  const kept = await documents.teams.one(team)
  return [documents.teams.put(team, kept, { ambassadors: Math.max(0, (kept?.body.ambassadors ?? 0) + change) })]
}

/** The writes that follow an ambassador from one team to another. */
export async function moveBetween(
  documents: Collections,
  from: string | undefined,
  to: string | undefined,
): Promise<Put[]> {
  if (from === to) return []
  return [...(await memberCount(documents, from, -1)), ...(await memberCount(documents, to, 1))]
}
