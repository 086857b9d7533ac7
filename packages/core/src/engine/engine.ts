import * as z from 'zod/mini'
import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { isProgramActivity, personalActivity } from '../activity/activity.ts'
import { plainCopy } from '../activity/plain.ts'
import type { Hint } from '../api/api.ts'
import { parse } from '../api/parse.ts'
import { zone } from '../calendar/zone.ts'
import { refuseMistakes } from '../program/mistakes.ts'
import { programSeed, publication } from '../program/program.ts'
import { undoBackfill } from './backfill.ts'
import { bind, nouns } from './bind.ts'
import { Boards } from './boards/boards.ts'
import { Chronicle, PROGRAM } from './chronicle.ts'
import { collections } from './documents.ts'
import { runDue } from './due.ts'
import { readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'
import { PlatformSums } from './platform-sums.ts'
import type { Engine, EngineOptions } from './port.ts'
import { adaptersById } from './posts/adapters.ts'
import { begin, closePeriod } from './program-stream.ts'
import { Recorder } from './recorder.ts'
import { publishRules, undoRules } from './rulebook.ts'
import { scanAll } from './scan.ts'
import { refuseDecided } from './sent.ts'
import { boardOf, standingsHashOf } from './standings.ts'

/**
 * Runs a program over a store. The seed is written when the store is empty, at the first use; until then nothing is opened or read.
 *
 * Throws `invalid-input` with every mistake of the seed, and for two adapters of one platform.
 *
 * @example
 * ```ts
 * import { createEngine, memoryStore, presets } from '@advocacy-kit/core'
 *
 * const engine = createEngine({
 *   store: memoryStore(),
 *   program: { name: 'Voorbeeld', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['ann@voorbeeld.nl'] },
 * })
 * const ann = engine.as({ id: 'ann@voorbeeld.nl', name: 'Ann' })
 * await ann.me.join({ listed: true })
 * ```
 */
export function createEngine({
  store,
  program,
  directory,
  platforms = [],
  clock = Date.now,
  newId = () => crypto.randomUUID(),
  chance = (count) => crypto.getRandomValues(new Uint8Array(count)),
}: EngineOptions): Engine {
  const seed = parse(programSeed, program)
  refuseMistakes(seed)
  zone(seed.timeZone)
  const listeners = new Set<(hint: Hint) => void>()
  const watch = (listener: (hint: Hint) => void) => {
    const own = (hint: Hint) => listener(hint)
    listeners.add(own)
    return () => void listeners.delete(own)
  }
  const written = (position: number) => {
    for (const listener of [...listeners]) listener({ board: 'points', position })
  }
  const documents = collections(store)
  const chronicle = new Chronicle(store)
  const boards = new Boards(store)
  // A decision may be recorded a moment ahead of the clock: what somebody does after it comes after it.
  const now = () => Math.max(clock(), chronicle.heardAt)
  const recorder = new Recorder({
    store,
    documents,
    chronicle,
    clock: now,
    written,
    noted: (noted) => boards.note(noted),
  })
  const platformSums = new PlatformSums(store, documents)
  const context: Context = {
    store,
    documents,
    chronicle,
    recorder,
    boards,
    platformSums,
    directory,
    platforms: adaptersById(platforms),
    clock: now,
    newId,
    chance,
  }
  const operations = nouns(context)

  let begun: Promise<void> | undefined
  const ready = () => {
    // A store that failed once is asked again at the next call.
    begun ??= begin(context, seed).catch((error: unknown) => {
      begun = undefined
      throw error
    })
    return begun
  }

  return {
    as: (identity) => bind(identity, operations, { ready, documents, watch }),
    async record(activities, { backfill } = {}) {
      const personal = parseAll(activities)
      await ready()
      const { recorded, repeated, position } = await recorder.record(async () => ({ activities: personal, backfill }))
      return { recorded, repeated, position }
    },
    async publishRules(rules, options = {}) {
      await ready()
      return publishRules(context, parse(publication, { rules, ...options }))
    },
    async undoRules(version) {
      await ready()
      await undoRules(context, version)
    },
    async closePeriod(period) {
      await ready()
      await closePeriod(context, period)
    },
    async runDue() {
      await ready()
      return runDue(context)
    },
    async undoBackfill(id) {
      await ready()
      const { recorded, repeated, position } = await undoBackfill(context, id)
      return { recorded, repeated, position }
    },
    async *log() {
      await ready()
      for await (const row of scanAll(store)) {
        const { activity } = readRow(row)
        // What an undone backfill changed for a person stands in that person's stream too; the decision itself is told once.
        if (!isProgramActivity(activity) || row.stream === PROGRAM) yield activity
      }
    },
    async standings({ period = 'all', by = 'person', measure = 'points' } = {}) {
      await ready()
      return boardOf(store, { period, by, measure })
    },
    async standingsHash() {
      await ready()
      return standingsHashOf(store, recorder)
    },
    async position() {
      await ready()
      return store.position()
    },
    watch,
    async close() {
      listeners.clear()
      await recorder.inTurn(() => store.close())
    },
  }
}

const recordable = z.object({ activities: z.array(personalActivity) })

function parseAll(activities: readonly Activity[]): PersonalActivity[] {
  refuseDecided(activities)
  const plain = activities.map(plainCopy).filter((one) => one !== undefined)
  return plain.length === activities.length ? plain : parse(recordable, { activities }).activities
}
