import {
  type Activity,
  createEngine,
  type Engine,
  isAdvocacyError,
  memoryStore,
  type PersonalActivity,
} from '@advocacy-kit/core'
import type { Program } from './program.ts'
import { type Random, random } from './random.ts'

/** A program that an engine has lived through. */
export interface Lived {
  engine: Engine
  /** The spends that the engine refused. */
  refused: Set<string>
}

/**
 * Takes an engine through a program over a fresh memory store: each act at its moment, its activities in an order, in batches and with repeats that follow from `seed`.
 * `pause` is called after every act.
 */
export async function live(
  program: Program,
  seed: number,
  pause?: (engine: Engine, act: number) => Promise<void>,
): Promise<Lived> {
  const chance = random(seed)
  const { timeZone, rules, acts } = program
  let now = Date.parse(acts[0]?.at ?? '1970-01-02T00:00:00Z')
  let ids = 0
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'Law', timeZone, rules: { rules } },
    clock: () => now,
    newId: () => `decision ${++ids}`,
  })
  const refused = new Set<string>()
  const sent: PersonalActivity[] = []
  for (const [index, act] of acts.entries()) {
    now = Date.parse(act.at)
    if ('publish' in act) await engine.publishRules({ rules: act.publish }, { from: act.from })
    else if ('close' in act) await engine.closePeriod(act.close)
    else if ('undo' in act) await engine.undoBackfill(act.undo)
    else if ('spend' in act) {
      if (await isRefused(engine.record([act.spend]), 'insufficient-points')) refused.add(act.spend.id)
    } else {
      const options = act.backfill === undefined ? {} : { backfill: act.backfill }
      const activities = act.record.map((activity) =>
        program.anonymous.has(activity.id) ? anonymous(activity) : activity,
      )
      await recordInBatches(
        chance,
        engine,
        [...activities, ...chance.some(activities, 0.2), ...chance.some(sent, 0.05)],
        options,
      )
      // What an undone backfill brought is free to be recorded again, so it is not sent again.
      if (act.backfill === undefined) sent.push(...activities)
    }
    await pause?.(engine, index)
  }
  return { engine, refused }
}

/** A batch that comes before the claim of a share it speaks of is refused as a whole, and sent again later in two halves. */
async function recordInBatches(chance: Random, engine: Engine, activities: readonly Activity[], options: { backfill?: string }): Promise<void> {
  const largest = activities.length < 150 ? chance.one([1, 10, 50]) : chance.one([20, 50, 200, 2000])
  const left = chance.shuffled(activities)
  const queue: Activity[][] = []
  while (left.length > 0) queue.push(left.splice(0, 1 + chance.below(largest)))
  let patience = 100 + 20 * activities.length
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    if (!(await isRefused(engine.record(batch, options), 'unknown-share'))) continue
    if (patience-- === 0) throw new Error(`Nobody ever claims the shares of\n${JSON.stringify(batch)}`)
    const half = Math.ceil(batch.length / 2)
    queue.push(...[batch.slice(0, half), batch.slice(half)].filter(({ length }) => length > 0))
  }
}

async function isRefused(recording: Promise<unknown>, code: string): Promise<boolean> {
  try {
    await recording
    return false
  } catch (error) {
    if (isAdvocacyError(error) && error.code === code) return true
    throw error
  }
}

function anonymous(activity: PersonalActivity): PersonalActivity {
  if (activity.type !== 'reactions.observed' && activity.type !== 'share.withdrawn') return activity
  const { person: _person, platform: _platform, content: _content, ...rest } = activity
  return rest
}
