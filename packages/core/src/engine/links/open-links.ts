import type { Store } from '../../ports/store.ts'
import { type Conversion, quarterOf, type ToldCounts } from '../../sharing/arrivals.ts'
import { withCampaign, withParameters } from '../../sharing/campaign-parameters.ts'
import { TOKEN } from '../../sharing/link-token.ts'
import { collections } from '../documents.ts'

/** What links need of a store: to read by id, and to write. Of what they write, nothing was there before: rights to insert are enough. */
export type LinkStore = Pick<Store, 'get' | 'transact'>

/** Where a link leads, and which share it is of. */
export interface FoundLink {
  share: string
  /** An http or https address. */
  target: string
}

/** The links of a program, for whoever answers them. */
export interface Links {
  /** The link of a token: `gone` when it was replaced or deleted, or its share was withdrawn; undefined for one that never was. */
  find(token: string): Promise<FoundLink | 'gone' | undefined>
  /** Keeps clicks by share, under an id of their own: sent again they change nothing. `at` is in milliseconds; the quarter of an hour is kept. */
  addClicks(id: string, at: number, clicks: ReadonlyMap<string, number>): Promise<void>
  /** Keeps a conversion, under an id that says nothing of a visitor: sent again it changes nothing. */
  addConversion(id: string, at: number, share: string, conversion: Conversion): Promise<void>
  /** Keeps counts that were told of a share, under an id of their own: sent again they change nothing. What claims to be of after `at`, in milliseconds, is of then. */
  addCounts(id: string, at: number, share: string, told: Pick<ToldCounts, 'counts' | 'observedAt'>): Promise<void>
}

/**
 * The links of the program that a store keeps, for a process that answers them and does nothing else. It reads links and items; what it adds is recorded by the program's worker
 * ({@link Engine.runDue}). With `passToken` the target learns the token, as `advocacy_link`, so that its server can tell of conversions.
 */
export function openLinks(store: LinkStore, { passToken = false }: { passToken?: boolean } = {}): Links {
  const documents = collections({
    get: (collection, ids) => store.get(collection, ids),
    list: () => Promise.reject(new TypeError('Links are found by their tokens.')),
  })
  return {
    async find(token) {
      if (!TOKEN.test(token)) return undefined
      const link = (await documents.links.one(token))?.body
      if (link === undefined || link.gone) return link && 'gone'
      const item = (await documents.content.one(link.content))?.body
      const address = item && withCampaign(item.url, { ...link, campaign: item.campaign })
      const target = address && passToken ? withParameters(address, [['advocacy_link', token]]) : address
      return target === undefined ? undefined : { share: link.share, target }
    },
    async addClicks(id, at, clicks) {
      const body = { at: quarterOf(at), clicks: [...clicks].map(([share, count]) => ({ share, count })) }
      await store.transact({ put: [documents.clicks.put(id, undefined, body)] })
    },
    async addConversion(id, at, share, conversion) {
      const body = { at: quarterOf(at), share, conversion }
      await store.transact({ put: [documents.conversions.put(id, undefined, body)] })
    },
    async addCounts(id, at, share, { counts, observedAt }) {
      const body = { at: new Date(Math.min(at, Date.parse(observedAt))).toISOString(), share, counts }
      await store.transact({ put: [documents.counts.put(id, undefined, body)] })
    },
  }
}
