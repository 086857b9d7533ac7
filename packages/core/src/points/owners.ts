import type { PersonalActivity } from '../activity/activity.ts'
import { shareConflict } from '../activity/claims.ts'
import { initialShare, initialState, type PointsState, type ShareState, shareState } from './state.ts'
import { subjectOf } from './subject.ts'

/** Whose points an activity is about, and which share, or kudos, of theirs. */
export interface Owner {
  state: PointsState
  share: ShareState | undefined
}

/** An owner as far as it is known: a share has none before an activity names its person. */
export interface Claimed {
  state: PointsState | undefined
  share: ShareState | undefined
  /** The activity that named the share's person. */
  by: PersonalActivity | undefined
  /** As that activity named them: to compare the same text takes less than an equal one. */
  person: string | undefined
}

/** Finds the owner of each activity of a log, with one look at its share. */
export class Owners {
  readonly states = new Map<string, PointsState>()
  private readonly people = new Map<string, Claimed>()
  private readonly shares = new Map<string, Claimed>()

  /** The owner of an activity, known or still to be. Throws `share-conflict`, naming both activities, when another person has claimed its share. */
  of(activity: PersonalActivity): Claimed {
    const { share, person } = activity
    if (share === undefined) {
      const subject = subjectOf(activity)
      return subject === undefined ? this.ofPerson(person ?? '') : this.ofKudos(person ?? '', subject)
    }
    let claimed = this.shares.get(share)
    if (claimed === undefined)
      this.shares.set(share, (claimed = { state: undefined, share: initialShare(), by: undefined, person: undefined }))
    if (person === undefined || claimed.person === person) return claimed
    if (claimed.by) throw shareConflict(share, activity, claimed.by)
    claimed.by = activity
    claimed.person = person
    claimed.state = this.stateOf(person)
    return claimed
  }

  private ofKudos(person: string, subject: string): Claimed {
    const state = this.stateOf(person)
    return { state, share: shareState(state, subject), by: undefined, person }
  }

  private ofPerson(person: string): Claimed {
    let owner = this.people.get(person)
    if (owner === undefined)
      this.people.set(person, (owner = { state: this.stateOf(person), share: undefined, by: undefined, person }))
    return owner
  }

  private stateOf(person: string): PointsState {
    let state = this.states.get(person)
    if (state === undefined) this.states.set(person, (state = initialState(person)))
    return state
  }
}
