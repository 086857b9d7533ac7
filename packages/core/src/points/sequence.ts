import { type Activity, isProgramActivity, type PersonalActivity } from '../activity/activity.ts'
import type { Decisions } from '../program/decisions.ts'
import { noteWithdrawal } from './fold.ts'
import { type Claimed, type Owner, Owners } from './owners.ts'
import { byPlace, type Placed, place } from './place.ts'
import type { PointsState } from './state.ts'

/**
 * The activities of people, added in any order and taken in the order of the law, each with its owner. As long as they come in order no place is kept: to look at the instants again takes less than
 * the room.
 */
export class Sequence {
  private readonly decisions: Decisions
  private readonly owners = new Owners()
  private readonly personal: PersonalActivity[] = []
  private readonly claimed: Claimed[] = []
  private last: Placed | undefined
  private ordered = true

  constructor(decisions: Decisions) {
    this.decisions = decisions
  }

  /** Adds an activity, which must not have been added before. Throws `share-conflict` and `invalid-input`, as `score` does. */
  add(activity: Activity): void {
    if (isProgramActivity(activity)) return
    const owner = this.owners.of(activity)
    const placed = place(activity, this.decisions)
    if (this.ordered && this.last) this.ordered = byPlace(this.last, placed) <= 0
    this.last = placed
    noteWithdrawal(owner, activity, this.decisions)
    this.personal.push(activity)
    this.claimed.push(owner)
  }

  /** Hands over all that was added, but for what belongs to shares that nobody claimed, and answers everybody's state. */
  take(each: (owner: Owner, placed: Placed) => void): ReadonlyMap<string, PointsState> {
    if (this.ordered) {
      // By index: an iterator makes an object for each.
      for (let index = 0; index < this.personal.length; index++) {
        const [activity, owner] = [this.personal[index], this.claimed[index]]
        if (activity && isOwner(owner)) each(owner, place(activity, this.decisions))
      }
    } else {
      for (const { owner, placed } of this.sorted()) if (isOwner(owner)) each(owner, placed)
    }
    return this.owners.states
  }

  private sorted(): { owner: Claimed | undefined; placed: Placed }[] {
    const { personal, claimed, decisions } = this
    return personal
      .map((activity, index) => ({ owner: claimed[index], placed: place(activity, decisions) }))
      .sort((a, b) => byPlace(a.placed, b.placed))
  }
}

/** A share that nobody ever claimed is nobody's. */
function isOwner(claimed: Claimed | undefined): claimed is Owner & Claimed {
  return claimed?.state !== undefined
}
