import { type Activity, createEngine, type EngineOptions, score, standingsHash } from '@advocacy-kit/core'

/** Whether what the engine keeps of a store is what the law says of its log. The store stays open. */
export async function agreesWithLaw(options: EngineOptions): Promise<boolean> {
  // A log without rows has no standings, and an engine would begin it.
  if ((await options.store.position()) === 0) return true
  const engine = createEngine(options)
  const log: Activity[] = []
  for await (const activity of engine.log()) log.push(activity)
  return (await engine.standingsHash()) === (await standingsHash(score(log)))
}
