import type { PersonalActivity } from '../../activity/activity.ts'
import { AdvocacyError } from '../../error.ts'
import { type KeptKudos, type Kudos, type KudosEntry, MOST_KUDOS_A_DAY } from '../../kudos/kudos.ts'
import type { Colleague } from '../../people/person.ts'
import type { Put } from '../../ports/store.ts'
import { ambassador, type Caller } from '../caller.ts'
import { facesOf } from '../faces.ts'
import { refuseUnknownPillar } from '../pillars.ts'
import type { Context } from './context.ts'

/** Which kudos are asked for. */
export interface Asked {
  scope?: 'received' | 'given' | 'listed' | undefined
  after?: string | undefined
  limit?: number | undefined
}

interface Page {
  items: KeptKudos[]
  next: string | null
}

/** The operations on kudos: thanks among ambassadors. Nobody learns what they earned for somebody else. */
export function kudosNoun(context: Context) {
  const { documents, chronicle, recorder, clock, newId } = context

  const own = ({ person }: Caller): string => {
    if (person) return person.body.id
    throw new AdvocacyError('not-ambassador', 'You have no kudos: they come with taking part.')
  }

  /** The write that counts one more for today. Throws `limit-reached`. */
  const counted = async (by: string, now: number): Promise<Put> => {
    const program = await chronicle.refresh()
    const day = program?.decisions.zone.dayOf(now) ?? 0
    const kept = await documents.kudosDays.one(by)
    const given = kept?.body.day === day ? kept.body.given : 0
    if (given < MOST_KUDOS_A_DAY) return documents.kudosDays.put(by, kept, { day, given: given + 1 })
    const message = `You have given ${MOST_KUDOS_A_DAY} kudos today, and that is the most: go on tomorrow.`
    throw new AdvocacyError('limit-reached', message)
  }

  const withdrawn = async (caller: Caller, id: string): Promise<{ activities: PersonalActivity[]; put: Put[] }> => {
    const by = own(caller)
    const kept = await documents.kudos.one(id)
    // Somebody else's kudos answer as those that do not exist: ids tell nothing.
    if (!kept || (kept.body.person !== by && kept.body.by !== by))
      throw new AdvocacyError('not-found', `You have no kudos ${id}.`)
    const activity: PersonalActivity = {
      id: `${id}:withdrawn`,
      type: 'kudos.withdrawn',
      occurredAt: new Date(clock()).toISOString(),
      person: kept.body.person,
      kudos: id,
      by,
    }
    return { activities: [activity], put: [documents.kudos.put(id, kept, null)] }
  }

  /** All that people received who are listed now. A page is full as long as there are any, so that it tells nothing of the others. */
  const ofListed = async (after: string | undefined, limit: number): Promise<Page> => {
    const items: KeptKudos[] = []
    let from: string | null | undefined = after
    do {
      const page: Page = await documents.kudos.page({ after: from, limit: limit + 1 })
      const people = await documents.people.all(page.items.map(({ person }) => person))
      items.push(...page.items.filter(({ person }) => people.get(person)?.body.listed))
      from = page.next
    } while (from !== null && items.length <= limit)
    const shown = items.slice(0, limit)
    return { items: shown, next: items.length > limit ? (shown.at(-1)?.id ?? null) : null }
  }

  return {
    async give(caller: Caller, entry: KudosEntry): Promise<Kudos> {
      const by = ambassador(caller).body.id
      if (entry.pillar !== undefined) await refuseUnknownPillar(documents, entry.pillar)
      const now = clock()
      // Lists go by id: so the newest come first.
      const id = `${Number.MAX_SAFE_INTEGER - now}-${newId()}`
      const given = { ...entry, id, by, givenAt: new Date(now).toISOString() }
      await recorder.record(async () => {
        await refuseUnlisted(documents, given)
        return {
          activities: [activityOf(given)],
          put: [documents.kudos.put(id, undefined, given), await counted(by, now)],
        }
      })
      const [shown] = await shownTo(by, [given], context)
      if (shown === undefined) throw new TypeError('What was given is shown.')
      return shown
    },
    async list(caller: Caller, { scope = 'received', after, limit = 50 }: Asked) {
      if (scope === 'listed') {
        const { items, next } = await ofListed(after, limit)
        return { items: await shownTo(caller.person?.body.id, items, context), next }
      }
      const viewer = own(caller)
      const where = { field: scope === 'given' ? 'by' : 'person', value: viewer }
      const { items, next } = await documents.kudos.page({ where, after, limit })
      return { items: await shownTo(viewer, items, context), next }
    },
    async withdraw(caller: Caller, { id }: { id: string }) {
      await recorder.record(() => withdrawn(caller, id))
      return { id }
    },
  }
}

function activityOf({ id, person, by, pillar, givenAt }: KeptKudos): PersonalActivity {
  return {
    id: `${id}:given`,
    type: 'kudos.given',
    occurredAt: givenAt,
    person,
    by,
    kudos: id,
    ...(pillar !== undefined && { pillar }),
  }
}

/** Throws `invalid-input` for oneself, and `unknown-person` for whoever is not listed: whether they take part is not told. */
async function refuseUnlisted(documents: Context['documents'], { person, by }: KeptKudos): Promise<void> {
  if (person === by) {
    const detail = 'Kudos are for a colleague: give them to somebody else.'
    throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/person', detail }] })
  }
  if ((await documents.people.one(person))?.body.listed) return
  const detail = `No colleague who chose to be listed has the id ${person}.`
  throw new AdvocacyError('unknown-person', detail, { issues: [{ pointer: '/person', detail }] })
}

/** Kudos as one viewer may see them: of other people, only who is listed has a name. */
async function shownTo(
  viewer: string | undefined,
  items: readonly KeptKudos[],
  { documents, directory }: Pick<Context, 'documents' | 'directory'>,
): Promise<Kudos[]> {
  const kept = await documents.people.all(items.flatMap(({ person, by }) => [person, by]))
  const visible = [...kept.values()].map(({ body }) => body).filter(({ id, listed }) => listed || id === viewer)
  const faces = await facesOf(visible, documents, directory)
  const shown = new Map(
    visible.map(({ id, team = null }, index): [string, Colleague] => [id, { id, team, name: null, ...faces[index] }]),
  )
  return items.map(({ id, person, by, text = null, pillar = null, givenAt }) => ({
    id,
    person: shown.get(person) ?? null,
    by: shown.get(by) ?? null,
    text,
    pillar,
    givenAt,
  }))
}
