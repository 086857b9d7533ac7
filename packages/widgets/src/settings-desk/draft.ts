import type { Issue, Limit, Rule, RuleSet } from '@advocacy-kit/core'
import { limitsOf } from './rule-sentence.ts'

/** A limit as it is typed. */
export interface DraftLimit {
  measure: 'points' | 'count'
  amount: string
  per: Limit['per']
}

/** A rule as it is being changed: what is typed is kept as it is typed. */
export interface DraftRule {
  readonly rule: Rule
  isOn: boolean
  /** By kind of reaction; one number that is for all stands under an empty name. */
  readonly points: Map<string, string>
  limits: DraftLimit[]
}

/** Where something is wrong: a field of a rule (`2/points/like`, `2/limit/0`), a rule (`2`), or another field by its pointer. */
export type Mistakes = ReadonlyMap<string, 'amount' | 'positive' | 'limit' | 'other'>

/** Rules that a master is trying out. */
export class Draft {
  readonly rules: DraftRule[]
  readonly unit: number
  /** The version that they were made from. */
  basedOn: number

  constructor({ rules, unit = 1 }: RuleSet, basedOn: number) {
    this.unit = unit
    this.basedOn = basedOn
    this.rules = rules.map((rule) => this.#typed(rule))
  }

  /** Adds a rule under an id of its own. Its points are in parts of a point, of which there are `unit`. */
  add(rule: Rule, unit: number = this.unit): void {
    const taken = new Set(this.rules.map((other) => other.rule.id))
    let id = rule.id
    for (let count = 2; taken.has(id); count++) id = `${rule.id}-${count}`
    this.rules.push(this.#typed({ ...rule, id }, unit))
  }

  /** Takes other rules in place of these. Where one rewards the same, it keeps the id, and with it what its limits remember. */
  replace({ rules }: RuleSet, inForce: RuleSet): void {
    const left = [...inForce.rules]
    const kept = rules.map((rule) => {
      const at = left.findIndex(({ on }) => on === rule.on)
      const [same] = at < 0 ? [] : left.splice(at, 1)
      return same ? { ...rule, id: same.id } : rule
    })
    this.rules.length = 0
    for (const rule of kept) this.add(rule)
  }

  /** As the program takes them: without those that are off. What is no number becomes NaN. */
  get ruleSet(): RuleSet {
    const rules = this.rules.filter(({ isOn }) => isOn).map((draft) => this.ruleOf(draft))
    return { rules, ...(this.unit !== 1 && { unit: this.unit }) }
  }

  /** What is typed and can never be. */
  mistakes(): Mistakes {
    const found = new Map<string, 'amount' | 'positive'>()
    for (const [index, { isOn, points, limits }] of this.rules.entries()) {
      if (!isOn) continue
      for (const [kind, text] of points)
        if (!isAmount(this.#parts(text))) found.set(`${index}/points/${kind}`, 'amount')
      for (const [at, { amount, measure }] of limits.entries()) {
        const value = measure === 'points' ? this.#parts(amount) : numberOf(amount)
        if (!isAmount(value) || value < 1) found.set(`${index}/limit/${at}`, 'positive')
      }
    }
    return found
  }

  /** The fields that the program's answer points to. */
  mistakesAt(issues: readonly Issue[]): Mistakes {
    const sent = [...this.rules.keys()].filter((index) => this.rules[index]?.isOn)
    return new Map(
      issues.map(({ pointer }) => {
        const [, place, part = '', kind] = /^\/rules\/rules\/(\d+)(?:\/(\w+))?(?:\/([^/]+))?/.exec(pointer) ?? []
        const index = sent[Number(place)]
        const draft = index === undefined ? undefined : this.rules[index]
        if (!draft) return [pointer, 'other']
        if (part === 'points') return [`${index}/points/${kind ?? [...draft.points.keys()][0]}`, 'amount']
        if (part === 'limit' && draft.limits.length > 0) return [`${index}/limit/${draft.limits.length - 1}`, 'limit']
        return [`${index}`, 'other']
      }),
    )
  }

  #typed(rule: Rule, unit: number = this.unit): DraftRule {
    const points = typeof rule.points === 'number' ? { '': rule.points } : rule.points
    return {
      rule,
      isOn: true,
      points: new Map(Object.entries(points).map(([kind, value]) => [kind, String(value / unit)])),
      limits: limitsOf(rule).map(({ points, count, per }) =>
        points === undefined
          ? { measure: 'count', amount: String(count), per }
          : { measure: 'points', amount: String(points / unit), per },
      ),
    }
  }

  /** A rule as it is typed by now. */
  ruleOf({ rule: { limit: _limit, ...rule }, points, limits }: DraftRule): Rule {
    const worth = [...points].map(([kind, text]) => [kind, this.#parts(text)] as const)
    const single = points.has('') ? worth[0]?.[1] : undefined
    const limit = limits.map(({ measure, amount, per }) =>
      measure === 'points' ? { points: this.#parts(amount), per } : { count: numberOf(amount), per },
    )
    return { ...rule, points: single ?? Object.fromEntries(worth), ...(limit.length > 0 && { limit }) }
  }

  /** What is typed, in parts of a point. */
  #parts(text: string): number {
    const parts = numberOf(text) * this.unit
    return Math.abs(parts - Math.round(parts)) < 1e-6 ? Math.round(parts) : Number.NaN
  }
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))
}

function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
