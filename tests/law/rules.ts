import type { Rule } from '@advocacy-kit/core'
import type { Random } from './random.ts'

type OneLimit = Exclude<NonNullable<Rule['limit']>, unknown[]>

export const kinds = ['like', 'comment', 'constructor', '👏'] as const
export const platforms = ['linkedin', 'x', 'mastodon'] as const
export const pillars = ['craft', 'people'] as const

/** A rule set of about two thirds of what rules can do. `from` and `until` fall on `moments`. */
export function rulesOf(random: Random, moments: readonly [string, ...string[]]): Rule[] {
  return random.some(every(random), 0.65).map((rule) => within(random, rule, moments))
}

/** The next version of a rule set: rules stay, change, go and come. */
export function changed(random: Random, before: readonly Rule[], moments: readonly [string, ...string[]]): Rule[] {
  const fresh = rulesOf(random, moments)
  const kept = random
    .some(before, 0.85)
    .map((rule) => (random.chance(0.5) ? (fresh.find(({ id }) => id === rule.id) ?? rule) : rule))
  return [...kept, ...fresh.filter(({ id }) => !before.some((rule) => rule.id === id))]
}

function every(random: Random): Rule[] {
  const points = () => random.one([1, 2, 3, 5, 10])
  return [
    {
      id: 'share',
      on: 'share.confirmed',
      points: points(),
      ...once(random, [['content'], ['content', 'platform'], ['platform', 'content'], ['ownWords', 'kind']]),
      ...limits(random, true),
    },
    {
      id: 'network',
      on: 'share.confirmed',
      when: { platform: ['x', 'mastodon'] },
      points: points(),
      ...limits(random, true),
    },
    { id: 'own words', on: 'share.confirmed', when: { ownWords: true, pillar: 'craft' }, points: points() },
    { id: 'open', on: 'share.opened', points: 1, ...once(random, [['content'], ['share']]), ...limits(random, true) },
    { id: 'verify', on: 'share.verified', points: points(), ...limits(random, true) },
    { id: 'reaction', on: 'reactions.observed', points: random.one([1, 1, 2, 3]), ...limits(random, false) },
    {
      id: '反応',
      on: 'reactions.observed',
      points: { like: 1, comment: points(), constructor: 2 },
      ...limits(random, false),
    },
    {
      id: 'x only',
      on: 'reactions.observed',
      when: { platform: 'x' },
      points: { '👏': 2, like: 1 },
      ...limits(random, false),
    },
    { id: 'click', on: 'link.clicked', points: random.one([0, 1, 2]), ...limits(random, true) },
    {
      id: 'comment',
      on: 'comment.posted',
      points: points(),
      ...once(random, [['kind'], ['team', 'role']]),
      ...limits(random, true),
    },
    {
      id: 'publish',
      on: 'content.published',
      when: { team: ['red', '～'] },
      points: points(),
      ...limits(random, true),
    },
    { id: 'welcome', on: 'person.joined', points: 5, ...once(random, [['team']]) },
  ]
}

function within(random: Random, rule: Rule, moments: readonly [string, ...string[]]): Rule {
  return {
    ...rule,
    ...(random.chance(0.15) && { from: random.one(moments) }),
    ...(random.chance(0.1) && { until: random.one(moments) }),
  }
}

function once(
  random: Random,
  choices: readonly [NonNullable<Rule['once']>, ...NonNullable<Rule['once']>[]],
): Pick<Rule, 'once'> {
  return random.chance(0.6) ? { once: random.one(choices) } : {}
}

function limits(random: Random, counts: boolean): Pick<Rule, 'limit'> {
  const choices: OneLimit[] = [
    { points: 1 + random.below(12), per: 'day' },
    { points: 5 + random.below(30), per: 'week' },
    { points: 10 + random.below(80), per: 'month' },
  ]
  if (counts)
    choices.push(
      { count: 1 + random.below(3), per: 'day' },
      { count: 1 + random.below(8), per: 'week' },
      { count: 2 + random.below(15), per: 'month' },
    )
  const [first, ...others] = random.some(random.shuffled(choices), 0.3)
  if (!first || random.chance(0.2)) return {}
  return { limit: others.length === 0 && random.chance(0.5) ? first : [first, ...others] }
}
