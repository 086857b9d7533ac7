import { access } from './api/access.ts'
import { activities } from './api/activities.ts'
import { awards } from './api/awards.ts'
import { content } from './api/content.ts'
import { goals } from './api/goals.ts'
import { kudos } from './api/kudos.ts'
import { leaderboards } from './api/leaderboards.ts'
import { people } from './api/people.ts'
import { points } from './api/points.ts'
import { posts } from './api/posts.ts'
import { program } from './api/program.ts'
import { scoring } from './api/scoring.ts'
import { shares } from './api/shares.ts'
import { play, type Start } from './api/stage.ts'
import { watch } from './api/watch.ts'
import type { Runner } from './runner.ts'

const scenes = {
  program,
  people,
  content,
  shares,
  posts,
  activities,
  points,
  awards,
  kudos,
  goals,
  leaderboards,
  scoring,
  watch,
  access,
}

/**
 * Proves that an implementation of `AdvocacyApi` keeps the contract: the engine itself, a client before a handler, or one of your own. `start` creates a fresh
 * program from a seed, and with adapters of platforms that stand in memory, for every test. Tests use the real time, and some wait a few seconds for hints.
 */
export function apiConformance({ describe, test }: Runner, { start }: { start: Start }): void {
  for (const [noun, named] of Object.entries(scenes)) {
    describe(`api: ${noun}`, () => {
      for (const [name, scene] of Object.entries(named)) test(name, () => play(start, scene))
    })
  }
}
