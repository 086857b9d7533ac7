import { AdvocacyError } from '../error.ts'
import type { Collections } from './documents.ts'

/** Throws `invalid-input` for a pillar that the program does not have. */
export async function refuseUnknownPillar(documents: Collections, pillar: string): Promise<void> {
  const pillars = (await documents.program.one('settings'))?.body.pillars ?? []
  if (pillars.some(({ id }) => id === pillar)) return
  const detail = `${pillar} is not a pillar of this program: use one of ${pillars.map(({ id }) => id).join(', ') || 'those you add to it first'}.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/pillar', detail }] })
}
