import { AdvocacyError } from '../error.ts'
import type { Collections } from './documents.ts'

/** Throws `invalid-input` for a team that the program does not have. */
export async function refuseUnknownTeam(documents: Collections, team: string): Promise<void> {
  const teams = ((await documents.program.one('settings'))?.body.teams ?? []).map(({ id }) => id)
  if (teams.includes(team)) return
  const detail = `${team} is not a team of this program: use one of ${teams.join(', ') || 'those you add to it first'}.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/team', detail }] })
}
