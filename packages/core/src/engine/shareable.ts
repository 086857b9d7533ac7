import { AdvocacyError } from '../error.ts'
import { isOffered } from '../sharing/platform-use.ts'
import type { KeptPerson } from './caller.ts'
import type { Context } from './nouns/context.ts'

/** An item, as the documents hold it. */
export type KeptItem = NonNullable<Awaited<ReturnType<Context['documents']['content']['one']>>>['body']

/** The item, where it can be shared now. Throws `unknown-content` and `embargoed`; `pointer` says where the input names it. */
export async function refuseUnshareable(
  { documents, clock }: Pick<Context, 'documents' | 'clock'>,
  content: string,
  pointer = '/content',
): Promise<KeptItem> {
  const item = await documents.content.one(content)
  if (!item || item.body.shareable === false) {
    const detail = item ? `Item ${content} stays inside: it cannot be shared.` : `There is no item ${content}.`
    throw new AdvocacyError('unknown-content', detail, { issues: [{ pointer, detail }] })
  }
  const { embargoUntil } = item.body
  if (embargoUntil === undefined || Date.parse(embargoUntil) <= clock()) return item.body
  const detail = `Item ${content} is under embargo until ${embargoUntil}: share it then.`
  throw new AdvocacyError('embargoed', detail, { issues: [{ pointer, detail }] })
}

/** A platform that the person keeps to themselves is refused like one that the program does not have. Throws `unknown-platform`. */
export async function refuseUnused(
  { documents }: Pick<Context, 'documents'>,
  { platforms: uses = {} }: KeptPerson,
  content: string,
  platform: string,
  pointer = '/platform',
): Promise<void> {
  const settings = await documents.program.one('settings')
  const item = await documents.content.one(content)
  const suited = item?.body.platforms
  const offered = (settings?.body.platforms ?? []).filter(
    (id) => (suited === undefined || suited.includes(id)) && isOffered(uses, id),
  )
  if (offered.includes(platform)) return
  const detail = `${platform} is not a platform for this item here: use one of ${offered.join(', ')}.`
  throw new AdvocacyError('unknown-platform', detail, { issues: [{ pointer, detail }] })
}
