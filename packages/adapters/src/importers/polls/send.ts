import type { AdvocacyApi, PersonalActivity } from '@advocacy-kit/core'
import { type PollSource, pollActivities } from './activities.ts'
import { readPolls } from './file.ts'
import type { Notes } from './notes.ts'

/** One file on its way into a program. */
export interface Sending {
  readonly file: string
  readonly source: PollSource
  readonly api: AdvocacyApi
  /** The name of the backfill, by which all of it can be undone. */
  readonly backfill: string
  /** The most activities that go in one request. */
  readonly batch: number
  /** People whom this run has made known already. */
  readonly met: Set<string>
  readonly notes: Notes
  readonly fingerprint: string
  /** Told how many activities are acknowledged: at the start and after every batch. */
  readonly onAcknowledged?: (activities: number) => void
}

/** What became of a file's activities. */
export interface Sent {
  recorded: number
  /** How many the program knew already. */
  repeated: number
  /** How many were skipped because the notes say that they were acknowledged. */
  skipped: number
}

/**
 * Sends a file's activities batch by batch and notes each batch when the program has acknowledged it. Stopped at any point and called again, it goes on
 * where the notes end. Rejects with what the api rejects with.
 */
export async function send(sending: Sending): Promise<Sent> {
  const skipped = await resumeAt(sending)
  const sent: Sent = { recorded: 0, repeated: 0, skipped }
  let acknowledged = skipped
  sending.onAcknowledged?.(acknowledged)
  for await (const activities of batches(activitiesOf(sending, skipped), sending.batch)) {
    const { recorded, repeated } = await record(sending, activities)
    sent.recorded += recorded
    sent.repeated += repeated
    acknowledged += activities.length
    sending.notes.note(sending.fingerprint, acknowledged)
    sending.onAcknowledged?.(acknowledged)
  }
  return sent
}

/** The notes may be of a program that is gone: then it does not know their last activity, and everything is sent from the start. */
async function resumeAt(sending: Sending): Promise<number> {
  const noted = sending.notes.acknowledged(sending.fingerprint)
  if (noted === 0) return 0
  for await (const last of activitiesOf(sending, noted - 1)) {
    const { repeated } = await record(sending, [last])
    return repeated === 1 ? noted : 0
  }
  return 0
}

/** Makes the people of a batch known, those the run has not met yet, and records it. */
async function record({ api, backfill, met }: Sending, activities: PersonalActivity[]) {
  for (const { person } of activities.filter(isPersonal)) {
    if (met.has(person)) continue
    await api.people.put({ id: person })
    met.add(person)
  }
  return api.activities.record({ activities, backfill })
}

function isPersonal(activity: PersonalActivity): activity is PersonalActivity & { person: string } {
  return 'person' in activity && activity.person !== undefined
}

async function* activitiesOf({ file, source }: Sending, from: number): AsyncGenerator<PersonalActivity> {
  let index = 0
  for await (const read of readPolls(file)) {
    if (!('row' in read)) continue
    for (const activity of pollActivities(read.row, source)) {
      if (index >= from) yield activity
      index += 1
    }
  }
}

/** A request holds at most 1 MB; this leaves room for what surrounds the activities. */
const MOST_BYTES = 900_000

async function* batches(activities: AsyncIterable<PersonalActivity>, most: number): AsyncGenerator<PersonalActivity[]> {
  let batch: PersonalActivity[] = []
  let bytes = 0
  for await (const activity of activities) {
    const size = Buffer.byteLength(JSON.stringify(activity)) + 1
    if (batch.length === most || (batch.length > 0 && bytes + size > MOST_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(activity)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
