import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { contentEntry } from '../content/content.ts'
import { goalEntry } from '../goals/goal.ts'
import { keptKudos, kudosDay } from '../kudos/kudos.ts'
import { locale, platformUses, role } from '../people/person.ts'
import { keptAward } from '../points/award.ts'
import type { Document, Json, Put, Store } from '../ports/store.ts'
import { label } from '../program/label.ts'
import { closing, programSettings, signUp } from '../program/program.ts'
import { scoring } from '../program/scoring.ts'
import { keptClicks, keptConversion, keptCounts } from '../sharing/arrivals.ts'
import { keptPost, keptPosting, look } from '../sharing/kept-post.ts'
import { keptLink, linkSettings, shareLink } from '../sharing/link.ts'
import { keptShare } from '../sharing/share.ts'
import { sharingSettings } from '../sharing/sharing-settings.ts'
import { lease } from './lease.ts'
import { platformCalls } from './posts/platform-calls.ts'
import { snapshot } from './snapshot.ts'

/** A document as it was read, with the version to write over. */
export interface Kept<T> {
  version: number
  body: T
}

/** The documents of one collection, read by their schema. */
export class Collection<T extends Json> {
  private readonly store: Pick<Store, 'get' | 'list'>
  private readonly name: string
  private readonly schema: z.ZodMiniType<T>

  constructor(store: Pick<Store, 'get' | 'list'>, name: string, schema: z.ZodMiniType<T>) {
    this.store = store
    this.name = name
    this.schema = schema
  }

  /** The documents with these ids, by id. */
  async all(ids: Iterable<string>): Promise<Map<string, Kept<T>>> {
    const wanted = [...new Set(ids)]
    if (wanted.length === 0) return new Map()
    const found = await this.store.get(this.name, wanted)
    return new Map(found.map((document) => [document.id, this.kept(document)]))
  }

  async one(id: string): Promise<Kept<T> | undefined> {
    return (await this.all([id])).get(id)
  }

  /** A page in order of id, and the id to ask the next one after; null when there is none. */
  async page(query: {
    where?: { field: string; value: string | boolean }
    after?: string | undefined
    limit?: number | undefined
  }): Promise<{ items: T[]; next: string | null }> {
    const { where, after, limit = 50 } = query
    const found = await this.store.list(this.name, {
      ...(where && { where }),
      ...(after !== undefined && { after }),
      limit: limit + 1,
    })
    const page = found.slice(0, limit)
    return {
      items: page.map((document) => this.kept(document).body),
      next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    }
  }

  /** The first documents in order of id, by id; with `after`, the first after it. */
  async first(limit: number, after?: string): Promise<Map<string, Kept<T>>> {
    const found = await this.store.list(this.name, { limit, ...(after !== undefined && { after }) })
    return new Map(found.map((document) => [document.id, this.kept(document)]))
  }

  /** The ids of at most `limit` documents that match. */
  async ids(where: { field: string; value: string | boolean }, limit: number): Promise<string[]> {
    return (await this.store.list(this.name, { where, limit })).map(({ id }) => id)
  }

  /** Every document, or every one that matches. */
  async every(where?: { field: string; value: string | boolean }): Promise<T[]> {
    const items: T[] = []
    let after: string | null | undefined
    do {
      const page = await this.page({ ...(where && { where }), after: after ?? undefined, limit: 1000 })
      items.push(...page.items)
      after = page.next
    } while (after !== null)
    return items
  }

  /** A write of a document over the version that was read, or with null its deletion. */
  put(id: string, before: { version: number } | undefined, body: T | null): Put {
    return { collection: this.name, id, expected: before?.version ?? 0, body }
  }

  /** A body as it is written, by its schema. */
  read(body: Json): T {
    return z.parse(this.schema, body)
  }

  private kept({ version, body }: Document): Kept<T> {
    return { version, body: z.parse(this.schema, body) }
  }
}

/** The collections of a program. All that is personal, or long text, lives in them; the log carries opaque ids. */
export function collections(store: Pick<Store, 'get' | 'list'>) {
  return {
    program: new Collection(
      store,
      'program',
      z.object({
        ...programSettings.shape,
        // Programs that began before these settings existed have none of them.
        signUp: z._default(signUp, 'open'),
        closing: z._default(z.nullable(closing), null),
        sharing: z._default(sharingSettings, {}),
        links: z._default(z.nullable(linkSettings), null),
        scoring: z._default(scoring, 'on'),
        departments: z._default(programSettings.shape.departments, []),
        regions: z._default(programSettings.shape.regions, []),
        seasons: z._default(programSettings.shape.seasons, []),
        campaigns: z._default(programSettings.shape.campaigns, []),
        boards: z._default(programSettings.shape.boards, []),
        active: z._default(programSettings.shape.active, 'shares'),
        individual: z._default(z.boolean(), false),
        masters: z.array(z.string()),
      }),
    ),
    people: new Collection(
      store,
      'people',
      z.object({
        id,
        name: z.optional(label),
        team: z.optional(id),
        roles: z.array(role),
        level: z.optional(id),
        status: z.enum(['guest', 'ambassador']),
        listed: z.boolean(),
        leader: z.optional(z.boolean()),
        locale: z.optional(locale),
        /** The person's own choice. */
        scoring: z.optional(scoring),
        platforms: z.optional(platformUses),
        /** What `people.put` says of them. */
        scoringGiven: z.optional(scoring),
      }),
    ),
    identities: new Collection(store, 'identities', z.object({ person: id })),
    teams: new Collection(store, 'teams', z.object({ ambassadors: z.int() })),
    leases: new Collection(store, 'leases', lease),
    /** How far what follows the log has got. */
    followed: new Collection(store, 'followed', z.object({ position: z.int() })),
    content: new Collection(store, 'content', contentEntry),
    shares: new Collection(store, 'shares', z.object({ ...keptShare.shape, backfill: z.optional(id) })),
    /** By token. The only ones that whoever answers for links has to read, beside the items. */
    links: new Collection(store, 'links', keptLink),
    /** By share. */
    shareLinks: new Collection(store, 'shareLinks', shareLink),
    /** What came by links, and what services told, that is not recorded yet. */
    clicks: new Collection(store, 'clicks', keptClicks),
    conversions: new Collection(store, 'conversions', keptConversion),
    counts: new Collection(store, 'counts', keptCounts),
    /** By share: what its person posted, and what they asked to be posted. */
    posts: new Collection(store, 'posts', keptPost),
    postings: new Collection(store, 'postings', keptPosting),
    /** Whose each post is, by platform and name: it stands for one share. */
    postNames: new Collection(store, 'postNames', z.object({ share: id })),
    /** When posts are looked at. Their ids begin with the platform and the instant, so that the soonest of each are the first. */
    looks: new Collection(store, 'looks', look),
    /** What was asked of each platform lately, and until when nothing is asked of it. */
    platformCalls: new Collection(store, 'platformCalls', platformCalls),
    accounts: new Collection(store, 'accounts', snapshot),
    /** Whose points end on which day. Their ids begin with the day, so that the soonest are the first. */
    expiries: new Collection(store, 'expiries', z.object({ person: id, day: z.int() })),
    awards: new Collection(store, 'awards', keptAward),
    kudos: new Collection(store, 'kudos', keptKudos),
    goals: new Collection(store, 'goals', goalEntry),
    kudosDays: new Collection(store, 'kudosDays', kudosDay),
  }
}

/** The collections of a program. */
export type Collections = ReturnType<typeof collections>
