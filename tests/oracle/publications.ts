import type { Activity, Rule, RuleSet } from '@advocacy-kit/core'

/** A version of the rules, in force from an instant on. */
export interface Publication {
  version: number
  from: number
  rules: readonly Rule[]
  expiry: RuleSet['expiry']
}

/** 4: the publications that hold, in the order in which they come into force; `rules` are version 1 from the beginning of time. */
export function publications(activities: readonly Activity[], rules: RuleSet | undefined): Publication[] {
  const undone = activities.flatMap((a) => (a.type === 'rules.undone' ? [a.version] : []))
  const published = activities.flatMap((a) => (a.type === 'rules.published' ? [a] : []))
  const made = published
    .filter((a) => !undone.includes(a.version))
    .map((a) => ({
      version: a.version,
      from: Date.parse(a.from),
      rules: a.rules.rules,
      expiry: a.rules.expiry,
      recompute: a.recompute ?? false,
    }))
  if (rules) made.push({ version: 1, from: -Infinity, rules: rules.rules, expiry: rules.expiry, recompute: false })
  const replaced = (p: Publication) =>
    made.some((other) => other.recompute && p.version < other.version && p.from >= other.from)
  return made.filter((p) => !replaced(p)).sort((a, b) => a.from - b.from || a.version - b.version)
}
