import type { z } from 'zod/mini'
import type { Content, contentEntry } from '../../content/content.ts'
import { AdvocacyError } from '../../error.ts'
import type { Caller } from '../caller.ts'
import { refuseUnknownPillar } from '../pillars.ts'
import type { Context } from './context.ts'

type Entry = z.output<typeof contentEntry>

/** The operations on items that can be shared. */
export function contentNoun({ documents, recorder, clock }: Context) {
  return {
    async list(
      _caller: Caller,
      { pillar, after, limit }: { pillar?: string | undefined; after?: string | undefined; limit?: number | undefined },
    ) {
      const where = pillar === undefined ? {} : { where: { field: 'pillar', value: pillar } }
      const { items, next } = await documents.content.page({ ...where, after, limit })
      return { items: items.map(complete), next }
    },
    async get(_caller: Caller, { id }: { id: string }): Promise<Content> {
      const item = await documents.content.one(id)
      if (!item) throw new AdvocacyError('not-found', `There is no item ${id}.`)
      return complete(item.body)
    },
    async put(_caller: Caller, entry: Entry): Promise<Content> {
      const publishedAt = entry.publishedAt ?? new Date(clock()).toISOString()
      const body = { ...entry, publishedAt }
      await refuseUnknownPillar(documents, entry.pillar)
      await recorder.record(async () => ({
        activities: [],
        put: [documents.content.put(entry.id, await documents.content.one(entry.id), body)],
      }))
      return complete(body)
    },
  }
}

function complete(entry: Entry): Content {
  return { ...entry, shareable: entry.shareable ?? true, publishedAt: entry.publishedAt ?? new Date(0).toISOString() }
}
