import * as z from 'zod/mini'

/** Whether what people do earns points (`on`), is only counted (`measure`: no point and no rank), or not even that (`off`: sharing still works). */
export const scoring = z.enum(['on', 'measure', 'off'])

/** Whether what people do earns points (`on`), is only counted (`measure`: no point and no rank), or not even that (`off`: sharing still works). */
export type Scoring = z.infer<typeof scoring>

/** What holds for somebody, and who decided it. */
export const scoringHeld = z.object({
  mode: scoring,
  /** Null where it is `on`: nobody decided anything. Of those who decided the same, the widest. */
  by: z.nullable(z.enum(['program', 'region', 'team', 'person'])),
})

/** What holds for somebody, and who decided it. */
export interface ScoringHeld extends z.infer<typeof scoringHeld> {}

/** What each may say; who says nothing leaves it on. */
export type ScoringSaid = { [By in NonNullable<ScoringHeld['by']>]?: Scoring | undefined }

const WIDEST_FIRST = ['program', 'region', 'team', 'person'] as const
const STRICTNESS: Record<Scoring, number> = { on: 0, measure: 1, off: 2 }

/** The strictest of all that was said. */
export function strictest(said: ScoringSaid): ScoringHeld {
  let held: ScoringHeld = { mode: 'on', by: null }
  for (const by of WIDEST_FIRST) {
    const mode = said[by] ?? 'on'
    if (STRICTNESS[mode] > STRICTNESS[held.mode]) held = { mode, by }
  }
  return held
}
