import type { PersonalActivity } from '../activity/activity.ts'
import { type Rule, ruleAttributes } from './rule.ts'
import type { ShareState } from './state.ts'

type When = NonNullable<Rule['when']>

const ATTRIBUTES: readonly (keyof When)[] = [...ruleAttributes, 'reached']

/** An attribute and the values that it may have. */
export interface Condition {
  attribute: keyof When
  allowed: readonly unknown[]
}

/** What `when` asks, as a list. */
export function conditionsOf(when: When = {}): readonly Condition[] {
  const conditions: Condition[] = []
  for (const attribute of ATTRIBUTES) {
    const allowed = when[attribute]
    if (allowed !== undefined) conditions.push({ attribute, allowed: Array.isArray(allowed) ? allowed : [allowed] })
  }
  return conditions
}

/** Whether an activity, and the share it belongs to, are as all the conditions ask. */
export function meets(
  conditions: readonly Condition[],
  activity: PersonalActivity,
  share: ShareState | undefined,
): boolean {
  for (const { attribute, allowed } of conditions) {
    if (attribute === 'reached') {
      if (!hasReached(allowed, activity.type, share)) return false
      continue
    }
    if (!allowed.includes(activity[attribute])) return false
  }
  return true
}

function hasReached(allowed: readonly unknown[], type: string, share: ShareState | undefined): boolean {
  return allowed.some((state) => type === `share.${state}` || share?.states.includes(`share.${state}`))
}
