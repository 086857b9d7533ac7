import type { EngineOptions, Json, Store } from '@advocacy-kit/core'
import { agreesWithLaw } from '../agreement.ts'
import { type Config, openStore } from '../config.ts'
import { type Check, error, type Finding, said } from './finding.ts'

const AHEAD = 60_000

/** Looks at the log of a store: whether it takes writes, whether its time has passed here, and, asked to look deep, whether the standings follow from it. */
export async function checkLog(engine: Config['engine'], now: number, deep: boolean): Promise<Check> {
  try {
    return await examine(engine, now, deep)
  } catch (caught) {
    const mend = 'See that the store can be reached, and that nothing keeps it locked.'
    return { title: 'The log', findings: [error('store', said(caught), mend)] }
  }
}

async function examine(engine: Config['engine'], now: number, deep: boolean): Promise<Check> {
  const store = await openStore(engine.store)
  try {
    // A write of nothing asks for the lock, as every write does.
    await store.transact({})
    const position = await store.position()
    const findings = await behind(store, position, now)
    if (deep && findings.length === 0) findings.push(...(await unlawful({ ...engine, store })))
    return { title: `The log: ${position} rows${deep ? ', standings as the law has them' : ''}`, findings }
  } finally {
    if (store !== engine.store) await store.close()
  }
}

async function unlawful(options: EngineOptions): Promise<Finding[]> {
  const mend = 'Restore a back-up whose standings agree: advocacy restore proves that before it changes anything.'
  try {
    if (await agreesWithLaw(options)) return []
    return [error('standings', 'The standings that are kept are not those that the log gives.', mend)]
  } catch (caught) {
    return [error('standings', `The log cannot be scored. ${said(caught)}`, mend)]
  }
}

async function behind(store: Store, position: number, now: number): Promise<Finding[]> {
  const [last] = await store.scan(Math.max(0, position - 1), 1)
  const newest = last === undefined ? Number.NaN : Date.parse(recordedAt(last.body))
  if (!(newest > now + AHEAD)) return []
  const what = `The clock of this machine is behind the log: ${new Date(now).toISOString()}, and the newest row is of ${new Date(newest).toISOString()}.`
  return [
    error(
      'clock-behind-log',
      what,
      'Set the clock, best by NTP: what happens now would be refused or counted on a wrong day.',
    ),
  ]
}

function recordedAt(body: Json): string {
  const activity = body !== null && typeof body === 'object' && 'activity' in body ? body.activity : null
  const at = activity && typeof activity === 'object' && 'recordedAt' in activity ? activity.recordedAt : null
  return typeof at === 'string' ? at : ''
}
