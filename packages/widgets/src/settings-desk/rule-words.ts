import type { Limit, Rule } from '@advocacy-kit/core'
import type { Messages } from '../locale.ts'
import { formatNumber } from '../numbers.ts'

type Attribute = keyof NonNullable<Rule['when']>

/** The words that a rule is told in. */
export interface RuleWords {
  /** What `points` are for, one activity of each type. */
  per: Readonly<Record<Rule['on'], string>>
  /** For one of a kind of reaction, and for many; other kinds go by their own name. */
  kinds: Readonly<Record<string, readonly [one: string, many: string]>>
  perKind(one: string): string
  perMany(count: number, many: string): string
  points(amount: string): string
  /** What an attribute must be. */
  when: Readonly<Record<Exclude<Attribute, 'ownWords' | 'reached'>, (values: string) => string>>
  ownWords: Readonly<Record<'true' | 'false', string>>
  reached(states: string): string
  states: Readonly<Record<string, string>>
  /** What earns once. */
  once(what: string): string
  attributes: Readonly<Record<NonNullable<Rule['once']>[number], string>>
  limit(amount: string, per: string): string
  times(amount: string): string
  windows: Readonly<Record<Limit['per'], string>>
  bonus: string
  weight(platform: string, factor: string): string
  multiplier(factor: string, conditions: string): string
  from(day: string): string
  until(day: string): string
}

const nl: RuleWords = {
  per: {
    'share.opened': 'per begonnen share',
    'share.confirmed': 'per bevestigde share',
    'share.verified': 'per gecontroleerde share',
    'reactions.observed': 'per reactie',
    'link.clicked': 'per klik op een gedeelde link',
    'link.converted': 'per resultaat van een gedeelde link',
    'comment.posted': 'per geplaatst commentaar',
    'content.published': 'per bericht dat iemand maakt',
    'kudos.given': 'per ontvangen bedankje',
    'person.joined': 'bij het begin van meedoen',
  },
  kinds: {
    like: ['like', 'likes'],
    comment: ['commentaar', 'commentaren'],
    repost: ['repost', 'reposts'],
    mention: ['vermelding', 'vermeldingen'],
    reach: ['bereikte persoon', 'bereikte mensen'],
  },
  perKind: (one) => `per ${one}`,
  perMany: (count, many) => `per ${formatNumber('nl', count)} ${many}`,
  points: (amount) => `${amount} ${amount === '1' ? 'punt' : 'punten'}`,
  when: {
    team: (values) => `voor team ${values}`,
    role: (values) => `als ${values}`,
    share: (values) => `bij share ${values}`,
    platform: (values) => `op ${values}`,
    content: (values) => `bij bericht ${values}`,
    pillar: (values) => `over ${values}`,
    campaign: (values) => `in campagne ${values}`,
    kind: (values) => `van de soort ${values}`,
    level: (values) => `op niveau ${values}`,
    by: (values) => `door ${values}`,
    conversion: (values) => `bij ${values}`,
  },
  ownWords: { true: 'in eigen woorden', false: 'met de voorgestelde tekst' },
  reached: (states) => `van een share die is ${states}`,
  states: { opened: 'begonnen', confirmed: 'bevestigd', verified: 'gecontroleerd' },
  once: (what) => `één keer per ${what}`,
  attributes: {
    team: 'team',
    role: 'rol',
    share: 'share',
    platform: 'netwerk',
    content: 'bericht',
    pillar: 'pijler',
    campaign: 'campagne',
    kind: 'soort bericht',
    ownWords: 'soort tekst',
    level: 'niveau',
    by: 'collega',
    conversion: 'soort resultaat',
  },
  limit: (amount, per) => `hoogstens ${amount} per ${per}`,
  times: (amount) => `${amount} keer`,
  windows: { day: 'dag', week: 'week', month: 'maand', content: 'bericht', share: 'share', campaign: 'campagne' },
  bonus: 'plus de bonus van het bericht',
  weight: (platform, factor) => `op ${platform} ${factor} keer zoveel`,
  multiplier: (factor, conditions) => `${factor} keer zoveel${conditions && ` ${conditions}`}`,
  from: (day) => `vanaf ${day}`,
  until: (day) => `tot ${day}`,
}

const en: RuleWords = {
  per: {
    'share.opened': 'per share begun',
    'share.confirmed': 'per confirmed share',
    'share.verified': 'per verified share',
    'reactions.observed': 'per reaction',
    'link.clicked': 'per click on a shared link',
    'link.converted': 'per result of a shared link',
    'comment.posted': 'per comment posted',
    'content.published': 'per item that somebody makes',
    'kudos.given': 'per thank-you received',
    'person.joined': 'for joining',
  },
  kinds: {
    like: ['like', 'likes'],
    comment: ['comment', 'comments'],
    repost: ['repost', 'reposts'],
    mention: ['mention', 'mentions'],
    reach: ['person reached', 'people reached'],
  },
  perKind: (one) => `per ${one}`,
  perMany: (count, many) => `per ${formatNumber('en', count)} ${many}`,
  points: (amount) => `${amount} ${amount === '1' ? 'point' : 'points'}`,
  when: {
    team: (values) => `for team ${values}`,
    role: (values) => `as ${values}`,
    share: (values) => `on share ${values}`,
    platform: (values) => `on ${values}`,
    content: (values) => `on item ${values}`,
    pillar: (values) => `about ${values}`,
    campaign: (values) => `in campaign ${values}`,
    kind: (values) => `of the kind ${values}`,
    level: (values) => `at level ${values}`,
    by: (values) => `by ${values}`,
    conversion: (values) => `on ${values}`,
  },
  ownWords: { true: 'in own words', false: 'with the suggested text' },
  reached: (states) => `on a share that was ${states}`,
  states: { opened: 'begun', confirmed: 'confirmed', verified: 'verified' },
  once: (what) => `once per ${what}`,
  attributes: {
    team: 'team',
    role: 'role',
    share: 'share',
    platform: 'network',
    content: 'item',
    pillar: 'pillar',
    campaign: 'campaign',
    kind: 'kind of item',
    ownWords: 'kind of text',
    level: 'level',
    by: 'colleague',
    conversion: 'kind of result',
  },
  limit: (amount, per) => `at most ${amount} per ${per}`,
  times: (amount) => `${amount} ${amount === '1' ? 'time' : 'times'}`,
  windows: { day: 'day', week: 'week', month: 'month', content: 'item', share: 'share', campaign: 'campaign' },
  bonus: 'plus the bonus of the item',
  weight: (platform, factor) => `${factor} times as much on ${platform}`,
  multiplier: (factor, conditions) => `${factor} times as much${conditions && ` ${conditions}`}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
}

/** The words of rules. */
export const ruleWords: Messages<RuleWords> = { nl, en }
