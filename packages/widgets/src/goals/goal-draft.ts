import type { GoalEntry, Measure } from '@advocacy-kit/core'

const DAY = 86_400_000
const MOST_DAYS = 366

/** The fields of the form that can hold a mistake. */
export type Field = 'name' | 'target' | 'from' | 'until'

/** What a mistake is, by the name of its text. */
export type Mistakes = Partial<Record<Field, 'name' | 'target' | 'from' | 'until' | 'order' | 'long' | 'other'>>

/** What can be counted. */
const measures: readonly Measure[] = ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations']

/** What was filled in. */
export interface Draft {
  name: string
  target: string
  measure: Measure
  from: string
  until: string
  team: string
  note: string
}

/** What stands in the form. */
export function draftOf(form: HTMLFormElement): Draft {
  const given = new FormData(form)
  const text = (name: string) => String(given.get(name) ?? '').trim()
  return {
    name: text('name'),
    target: text('target'),
    measure: measures.find((measure) => measure === text('measure')) ?? 'points',
    from: text('from'),
    until: text('until'),
    team: text('team'),
    note: text('note'),
  }
}

/** Every mistake of what was filled in, at once. */
export function mistakesOf({ name, target, from, until }: Draft): Mistakes {
  const days = (Date.parse(until) - Date.parse(from)) / DAY + 1
  const number = Number(target)
  return {
    ...(name === '' && { name: 'name' }),
    ...(!(Number.isSafeInteger(number) && number > 0) && { target: 'target' }),
    ...(from === '' && { from: 'from' }),
    ...(until === '' ? { until: 'until' } : days < 1 ? { until: 'order' } : days > MOST_DAYS && { until: 'long' }),
  }
}

/** The goal that was filled in. Points are kept in parts where the program keeps parts of them. */
export function entryOf(
  id: string,
  { name, target, measure, from, until, team, note }: Draft,
  unit: number,
): GoalEntry {
  return {
    id,
    name,
    measure,
    target: Number(target) * (measure === 'points' ? unit : 1),
    from,
    until,
    ...(team && { team }),
    ...(note && { note }),
  }
}
