import { isOffered } from '../../sharing/platform-use.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../nouns/context.ts'
import { canPost } from './posting.ts'

/** The platforms of the program on which an ambassador has allowed it to post for them, as far as their adapters can tell. */
export async function mayPostOn(
  { documents, platforms }: Pick<Context, 'documents' | 'platforms'>,
  { person }: Caller,
): Promise<string[]> {
  if (platforms.size === 0 || person?.body.status !== 'ambassador') return []
  const { id, platforms: uses = {} } = person.body
  const offered = (await documents.program.one('settings'))?.body.platforms ?? []
  const asked = offered.map(async (platform) => {
    const adapter = platforms.get(platform)
    if (!canPost(adapter) || !isOffered(uses, platform)) return []
    return (await adapter.mayPost(id).catch(() => false)) ? [platform] : []
  })
  return (await Promise.all(asked)).flat()
}
