import type { Goal } from '@advocacy-kit/core'

/** A goal with what was counted. */
export type Counted = Extract<Goal, { hidden: false }>

/** A goal whose points are counted whole: a program may keep parts of them. */
export function wholeGoal(goal: Goal): Goal {
  const { unit = 1, target } = goal
  if (unit === 1) return goal
  if (goal.hidden) return { ...goal, target: target / unit }
  const { progress, forecast, days } = goal
  return {
    ...goal,
    target: target / unit,
    progress: { ...progress, value: progress.value / unit },
    forecast: forecast && { ...forecast, value: forecast.value / unit },
    days: days.map(({ day, value }) => ({ day, value: value / unit })),
  }
}

/** Where a goal stands in time. */
export function phaseOf({ from, until }: Goal, today: string): 'coming' | 'running' | 'over' {
  if (today < from) return 'coming'
  return today > until ? 'over' : 'running'
}
