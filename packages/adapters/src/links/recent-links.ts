import type { FoundLink, Links } from '@advocacy-kit/core'

/** How long a link is taken to be as it was read, in milliseconds. */
const FRESH = 1000

/** How many links are held. */
const MOST = 10_000

type Found = FoundLink | 'gone' | undefined

/** Links as they were read within the last second: a rush on one reads the store once a second, and a link that is deleted is gone within one. */
export class RecentLinks {
  private readonly links: Pick<Links, 'find'>
  private readonly read = new Map<string, { found: Found; until: number }>()

  constructor(links: Pick<Links, 'find'>) {
    this.links = links
  }

  /** The link of a token; what is not known is asked for again each time. */
  async find(token: string): Promise<Found> {
    const now = performance.now()
    const recent = this.read.get(token)
    if (recent && recent.until > now) return recent.found
    const found = await this.links.find(token)
    if (this.read.size >= MOST) this.read.clear()
    if (found !== undefined) this.read.set(token, { found, until: now + FRESH })
    return found
  }
}
