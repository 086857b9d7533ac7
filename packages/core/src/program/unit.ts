import type { Decisions } from './decisions.ts'

/** Into how many parts the program divides a point, to stand beside its numbers; nothing where points are whole. */
export function unitOf({ published }: Decisions): { unit?: number } {
  const unit = published[0]?.rules.unit ?? 1
  return unit === 1 ? {} : { unit }
}
