import {
  type Activity,
  createEngine,
  type Engine,
  isAdvocacyError,
  Memory,
  memoryStore,
  type PersonalActivity,
} from '@advocacy-kit/core'
import { type Refusal, refusalsOf } from './log.ts'
import type { Act, Program } from './program.ts'
import { type Random, random } from './random.ts'

/** A program that was lived through. */
export interface Lived {
  /** An engine over what is kept now. */
  engine: Engine
  /** The spends that were refused. */
  refused: Set<string>
}

/** How a program is lived through. */
export interface Manner {
  /** Decides the order, the batches and the repeats. */
  seed: number
  /** By one engine from beginning to end, or by several over one store at once, some of them fresh. */
  engines: 'one' | 'several'
  /** Called after every act. */
  pause?: (engine: Engine, act: number) => Promise<void>
}

/** Takes a program through its acts over a fresh memory store, each at its moment. */
export async function live(program: Program, { seed, engines, pause }: Manner): Promise<Lived> {
  const chance = random(seed)
  let now = Date.parse(program.acts[0]?.at ?? '1970-01-02T00:00:00Z')
  const open = opener(program, () => now)
  const running: [Engine, Engine] = [open(), open()]
  const engine = () => (engines === 'one' ? running[0] : chance.chance(0.04) ? open() : chance.one(running))
  const refused = new Set<string>()
  const refusals = refusalsOf(program)
  const sent: PersonalActivity[] = []
  for (const [index, act] of program.acts.entries()) {
    now = Date.parse(act.at)
    if ('publish' in act || 'undoRules' in act) {
      const meanwhile = act.meanwhile ?? []
      await Promise.all([
        decided(decide(engine(), act), index, refusals.get(index)),
        recordInBatches(chance, (batch) => engine().record(batch), [...meanwhile, ...chance.some(meanwhile, 0.2)]),
      ])
      sent.push(...meanwhile)
    } else if ('close' in act) await engine().closePeriod(act.close)
    else if ('undo' in act) await engine().undoBackfill(act.undo)
    else if ('spend' in act) {
      if (await isRefused(engine().record([act.spend]), 'insufficient-points')) refused.add(act.spend.id)
    } else {
      const options = act.backfill === undefined ? {} : { backfill: act.backfill }
      const activities = act.record.map((activity) =>
        program.anonymous.has(activity.id) ? anonymous(activity) : activity,
      )
      const repeats = [...chance.some(activities, 0.2), ...chance.some(sent, 0.05)]
      await recordInBatches(chance, (batch) => engine().record(batch, options), [...activities, ...repeats])
      // What an undone backfill brought is free to be recorded again, so it is not sent again.
      if (act.backfill === undefined) sent.push(...activities)
    }
    await pause?.(engine(), index)
  }
  return { engine: engine(), refused }
}

/** Publishes rules, or undoes them. */
function decide(engine: Engine, act: Extract<Act, { publish: unknown } | { undoRules: unknown }>): Promise<unknown> {
  if ('undoRules' in act) return engine.undoRules(act.undoRules)
  const { publish: rules, from, recompute, expiry } = act
  return engine.publishRules({ rules, ...(expiry && { expiry }) }, { from, ...(recompute && { recompute }) })
}

/** A decision is refused as the law expects, or not at all. */
async function decided(deciding: Promise<unknown>, act: number, expected: Refusal | undefined): Promise<void> {
  if (expected === undefined) await deciding
  else if (!(await isRefused(deciding, expected))) throw new Error(`Disagreement. No ${expected} after act ${act}`)
}

/** Opens engines over one store. */
function opener({ timeZone, rules, expiry }: Program, clock: () => number): () => Engine {
  const memory = new Memory()
  let ids = 0
  const newId = () => `decision ${++ids}`
  return () =>
    createEngine({
      store: memoryStore(memory),
      program: { name: 'Law', timeZone, rules: { rules, ...(expiry && { expiry }) }, masters: ['mia'] },
      clock,
      newId,
    })
}

/**
 * Sends activities in batches, at times two at once. A batch that comes before the claim of a share it speaks of is refused as a whole, and sent again
 * later: as it is, and when it is refused once more in two halves.
 */
async function recordInBatches(
  chance: Random,
  record: (batch: readonly Activity[]) => Promise<unknown>,
  activities: readonly Activity[],
): Promise<void> {
  // Single activities, each out of order, cost their number squared: fewer of them are sent alone.
  const largest = activities.length < 60 ? chance.one([1, 10, 50]) : chance.one([30, 200, 2000])
  const left = chance.shuffled(activities)
  const queue: Batch[] = []
  while (left.length > 0) queue.push({ batch: left.splice(0, 1 + chance.below(largest)), again: false })
  let patience = 100 + 20 * activities.length
  const send = async ({ batch, again }: Batch) => {
    if (!(await isRefused(record(batch), 'unknown-share'))) return
    if (patience-- === 0) throw new Error(`Nobody ever claims the shares of\n${JSON.stringify(batch)}`)
    const half = again ? Math.ceil(batch.length / 2) : batch.length
    for (const part of [batch.slice(0, half), batch.slice(half)])
      if (part.length > 0) queue.push({ batch: part, again: !again })
  }
  while (queue.length > 0) await Promise.all(queue.splice(0, chance.one([1, 1, 2])).map(send))
}

/** Activities that are sent at once, perhaps for the second time. */
interface Batch {
  batch: Activity[]
  again: boolean
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
