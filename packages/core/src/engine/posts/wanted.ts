import { isOffered } from '../../sharing/platform-use.ts'
import type { Context } from '../nouns/context.ts'

/** Of these shares the ones that a platform may be asked about: not withdrawn, by somebody who still takes part and uses the platform for work. */
export async function wantedOf(
  { documents }: Pick<Context, 'documents'>,
  asked: readonly { share: string; person: string; platform: string }[],
): Promise<ReadonlySet<string>> {
  const [shares, people] = await Promise.all([
    documents.shares.all(asked.map(({ share }) => share)),
    documents.people.all(asked.map(({ person }) => person)),
  ])
  const wanted = asked.filter(({ share, person, platform }) => {
    const kept = shares.get(share)?.body
    const who = people.get(person)?.body
    return (
      kept && kept.state !== 'withdrawn' && who?.status === 'ambassador' && isOffered(who.platforms ?? {}, platform)
    )
  })
  return new Set(wanted.map(({ share }) => share))
}
