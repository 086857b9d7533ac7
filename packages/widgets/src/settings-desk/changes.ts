import type { Rule, RuleSet } from '@advocacy-kit/core'

/** What becomes of a rule: new, gone, or told in other words. */
export interface Change {
  was: string | undefined
  becomes: string | undefined
}

/** What two sets of rules differ in, by the sentences that tell them. */
export function changesBetween(before: RuleSet, after: RuleSet, tell: (rule: Rule) => string): Change[] {
  const sentences = ({ rules }: RuleSet) => new Map(rules.map((rule) => [rule.id, tell(rule)]))
  const [was, becomes] = [sentences(before), sentences(after)]
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .map((id) => ({ was: was.get(id), becomes: becomes.get(id) }))
    .filter((change) => change.was !== change.becomes)
}
