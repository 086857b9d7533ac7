import type { Rule, RuleSet } from '@advocacy-kit/core'
import type { Random } from './random.ts'

type OneLimit = Exclude<NonNullable<Rule['limit']>, unknown[]>
type Reached = NonNullable<NonNullable<Rule['when']>['reached']>

export const kinds = ['like', 'comment', 'constructor', '👏', 'views', 'clicks'] as const
export const platforms = ['linkedin', 'x', 'mastodon'] as const
export const pillars = ['craft', 'people'] as const
export const campaigns = ['spring', 'autumn'] as const
export const levels = ['starter', 'expert', '～'] as const
export const commenters = ['b1', 'b2', '__proto__'] as const

/** A rule set of about two thirds of what rules can do; some sets know no limits, so that no share feels another. `from` and `until` fall on `moments`. */
export function rulesOf(random: Random, moments: readonly [string, ...string[]]): Rule[] {
  const rules = random.some(every(random), 0.65)
  const isFree = random.chance(0.25)
  return rules
    .map((rule) => (isFree ? withoutLimits(rule) : rule))
    .map((rule) => within(random, narrowed(random, factored(random, rule, moments)), moments))
}

/** After how long points end: soon, since a program is lived in weeks. Most sets of a program that knows of it have an expiry. */
export function expiryOf(random: Random, expires: boolean): { expiry?: NonNullable<RuleSet['expiry']> } {
  if (!random.chance(expires ? 0.8 : 0.03)) return {}
  return { expiry: random.chance(0.1) ? { months: 1 } : { days: 1 + random.below(8) } }
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
    {
      id: 'impressions',
      on: 'reactions.observed',
      points: { like: 300, comment: 700, '👏': 90 },
      per: 1000,
      ...limits(random, false),
    },
    {
      id: 'after verifying',
      on: 'reactions.observed',
      when: { reached: 'verified' },
      points: 1,
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
      id: 'conversation',
      on: 'comment.posted',
      when: { by: ['b1', '__proto__'] },
      points: points(),
      once: random.one<NonNullable<Rule['once']>>([['share', 'by'], ['by'], ['by', 'pillar', 'platform']]),
    },
    {
      id: 'publish',
      on: 'content.published',
      when: { team: ['red', '～'] },
      points: points(),
      ...limits(random, true),
    },
    {
      id: 'thanks',
      on: 'kudos.given',
      points: points(),
      ...once(random, [['by'], ['by', 'team']]),
      ...limits(random, true),
    },
    { id: 'welcome', on: 'person.joined', points: 5, ...once(random, [['team']]) },
  ]
}

function withoutLimits({ limit, once, ...rule }: Rule): Rule {
  return rule
}

/** A rule with some of the factors, bonus and parts that its type may have. */
function factored(random: Random, rule: Rule, moments: readonly [string, ...string[]]): Rule {
  const reactions = rule.on === 'reactions.observed'
  return {
    ...rule,
    ...(random.chance(0.3) && {
      weights: Object.fromEntries(random.some(platforms, 0.6).map((platform) => [platform, ratio(random)])),
    }),
    ...(random.chance(0.35) && {
      multipliers: [1, 2, 3].slice(random.below(3)).map(() => multiplier(random, moments)),
    }),
    ...(reactions && rule.per === undefined && random.chance(0.3) && { per: random.one([2, 3, 4, 7]) }),
    ...(!reactions && random.chance(0.4) && { bonus: true }),
  }
}

function ratio(random: Random): { times: number; over?: number } {
  return random.one([
    { times: 3, over: 2 },
    { times: 1, over: 2 },
    { times: 1, over: 3 },
    { times: 5, over: 3 },
    { times: 6, over: 7 },
    { times: 9, over: 10 },
    { times: 7, over: 9 },
    { times: 11, over: 8 },
    { times: 2 },
    { times: 1 },
    { times: 0 },
  ])
}

function multiplier(random: Random, moments: readonly [string, ...string[]]): NonNullable<Rule['multipliers']>[number] {
  const when = random.one<NonNullable<Rule['when']>>([
    {},
    { pillar: 'craft' },
    { team: ['red', '😀'], ownWords: true },
    { campaign: 'spring' },
    { level: ['starter', '～'] },
    { reached: 'verified' },
    { reached: ['opened', 'confirmed'], platform: ['linkedin', 'x'] },
  ])
  return {
    ...ratio(random),
    ...(random.chance(0.8) && { when }),
    ...(random.chance(0.3) && { from: random.one(moments) }),
    ...(random.chance(0.2) && { until: random.one(moments) }),
  }
}

/** A rule that now and then asks for a state or a level too. */
function narrowed(random: Random, rule: Rule): Rule {
  const when = {
    ...rule.when,
    ...(random.chance(0.1) && { reached: random.one<Reached>(['opened', 'confirmed', ['confirmed', 'verified']]) }),
    ...(random.chance(0.08) && { level: random.one([...levels]) }),
  }
  return Object.keys(when).length > 0 ? { ...rule, when } : rule
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
    { points: 3 + random.below(20), per: 'content' },
    { points: 2 + random.below(8), per: 'share' },
    { points: 5 + random.below(40), per: 'campaign' },
  ]
  if (counts)
    choices.push(
      { count: 1 + random.below(3), per: 'day' },
      { count: 1 + random.below(8), per: 'week' },
      { count: 2 + random.below(15), per: 'month' },
      { count: 1 + random.below(4), per: 'content' },
      { count: 1 + random.below(2), per: 'share' },
      { count: 1 + random.below(8), per: 'campaign' },
    )
  const [first, ...others] = random.some(random.shuffled(choices), 0.2)
  if (!first || random.chance(0.2)) return {}
  return { limit: others.length === 0 && random.chance(0.5) ? first : [first, ...others] }
}
