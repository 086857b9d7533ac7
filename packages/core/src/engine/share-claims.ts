import type { PersonalActivity } from '../activity/activity.ts'
import { AdvocacyError } from '../error.ts'
import type { Put } from '../ports/store.ts'
import { type ShareState, shareStates } from '../sharing/share.ts'
import type { Collections, Kept } from './documents.ts'

type ShareDocument = Kept<Awaited<ReturnType<Collections['shares']['one']>> & object>['body']['body']

/** The shares that a batch of activities speaks of: as they were read, and as the batch leaves them. */
export class ShareClaims {
  private readonly documents: Collections['shares']
  private readonly backfill: string | undefined
  private readonly read: ReadonlyMap<string, Kept<ShareDocument>>
  private readonly now = new Map<string, ShareDocument>()

  private constructor(
    documents: Collections['shares'],
    backfill: string | undefined,
    read: ReadonlyMap<string, Kept<ShareDocument>>,
  ) {
    this.documents = documents
    this.backfill = backfill
    this.read = read
    for (const [id, { body }] of read) this.now.set(id, body)
  }

  /** Reads the shares with these ids, for a batch of a backfill or none. */
  static async of(
    documents: Collections['shares'],
    backfill: string | undefined,
    ids: Iterable<string>,
  ): Promise<ShareClaims> {
    return new ShareClaims(documents, backfill, await documents.all(ids))
  }

  get(share: string): ShareDocument | undefined {
    return this.now.get(share)
  }

  /** Notes that an activity claims its share, or brings it to a later state. Throws `share-conflict`. */
  note(activity: PersonalActivity): void {
    const { share: id, person, platform, content, occurredAt } = activity
    if (id === undefined) return
    const known = this.now.get(id)
    if (known === undefined) {
      if (person === undefined) return
      const fresh = {
        id,
        person,
        content: content ?? null,
        platform: platform ?? null,
        state: stateOf(activity),
        openedAt: occurredAt,
      }
      this.now.set(id, this.backfill === undefined ? fresh : { ...fresh, backfill: this.backfill })
      return
    }
    if (person !== undefined && known.person !== person) throw shareConflict(id, known.person, activity)
    const moved = {
      ...known,
      content: known.content ?? content ?? null,
      platform: known.platform ?? platform ?? null,
      state: later(known.state, stateOf(activity)),
    }
    if (moved.content !== known.content || moved.platform !== known.platform || moved.state !== known.state)
      this.now.set(id, moved)
  }

  /** The shares that the batch withdraws. */
  withdrawn(): string[] {
    return [...this.now]
      .filter(([id, { state }]) => state === 'withdrawn' && this.read.get(id)?.body.state !== 'withdrawn')
      .map(([id]) => id)
  }

  /** What has to be written. */
  changes(): Put[] {
    return [...this.now]
      .filter(([id, body]) => this.read.get(id)?.body !== body)
      .map(([id, body]) => this.documents.put(id, this.read.get(id), body))
  }
}

function stateOf({ type }: PersonalActivity): ShareState {
  switch (type) {
    case 'share.confirmed':
      return 'confirmed'
    case 'share.verified':
      return 'verified'
    case 'share.withdrawn':
      return 'withdrawn'
    default:
      return 'opened'
  }
}

function later(a: ShareState, b: ShareState): ShareState {
  return shareStates.indexOf(a) < shareStates.indexOf(b) ? b : a
}

function shareConflict(share: string, owner: string, { id, person }: PersonalActivity): AdvocacyError {
  const message = `Share ${share} belongs to ${owner}, and activity ${id} claims it for ${person}: a share belongs to one person; give the second its own share id.`
  return new AdvocacyError('share-conflict', message)
}
