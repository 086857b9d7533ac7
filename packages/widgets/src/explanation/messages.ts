import type { Explanation, ExplanationPart, LimitReached, Unmet } from '@advocacy-kit/core'
import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

type Rule = Explanation['rules'][number]['rule']
type Attribute = NonNullable<Rule['once']>[number]
type Reached = 'opened' | 'confirmed' | 'verified'

interface Texts {
  title: string
  loading: string
  more: string
  loadingMore: string
  /** In a period without parts. */
  empty: { title: string; sentence: string }
  points: (count: number) => string
  /** What another measure counted: one, and more. */
  counted: Readonly<Record<Exclude<Explanation['measure'], 'points'>, readonly [one: string, other: string]>>
  /** Where something was shared, as it stands after what was done. */
  on: (network: string) => string
  byMail: string
  /** What somebody did, by the type of activity, and where. */
  done: Readonly<Record<string, (where: string) => string>>
  /** Of a type that is not known here. */
  other: string
  awarded: { given: string; taken: string; revoked: string; by: (name: string) => string }
  /** What counts rose or fell by. */
  risen: (counts: string) => string
  fallen: (counts: string) => string
  /** One and more of a kind of reaction. */
  kinds: Readonly<Record<string, readonly [one: string, other: string]>>
  bonus: string
  roundedDown: (points: string) => string
  /** Parts of a point that were there before make whole points with these. */
  carried: (points: string) => string
  neverMore: string
  late: string
  /** What a limit is on, by the type of activity. */
  subject: Readonly<Record<string, string>>
  most: { points: (points: string) => string; count: (count: number) => string }
  /** A limit that left nothing, in the window that holds now or another. */
  full: Readonly<Record<LimitReached['per'], (most: string, subject: string, now: boolean) => string>>
  /** A limit that left a part. */
  partly: (granted: string, most: string, per: string, subject: string) => string
  per: Readonly<Record<LimitReached['per'], string>>
  once: (attributes: string) => string
  attributes: Readonly<Record<Attribute, string>>
  why: Readonly<Record<Exclude<NonNullable<ExplanationPart['why']>, 'limit' | 'once'>, string>>
  kudosWithdrawn: string
  /** Why no rule applied. */
  onlyOn: (platforms: string) => string
  onlyFor: Readonly<Record<Exclude<Unmet['condition'], 'platform' | 'ownWords' | 'reached' | 'from' | 'until'>, string>>
  onlyWords: { own: string; given: string }
  onlyReached: (states: string) => string
  reached: Readonly<Record<Reached, string>>
  onlyFrom: (moment: string) => string
  onlyUntil: (moment: string) => string
  /** After why, when the same earns again. */
  again: (moment: string) => string
  alreadyAgain: string
  today: (time: string) => string
  tomorrow: (time: string) => string
  at: (day: string, time: string) => string
}

const nl: Texts = {
  title: 'Waar dit uit bestaat',
  loading: 'De uitleg wordt opgehaald…',
  more: 'Toon meer',
  loadingMore: 'Meer wordt opgehaald…',
  empty: {
    title: 'Nog niets om uit te leggen',
    sentence: 'In deze periode telt er nog niets van jou mee.',
  },
  points: (count) => `${formatNumber('nl', count)} ${plural('nl', Math.abs(count), 'punt', 'punten')}`,
  counted: {
    shares: ['keer gedeeld', 'keer gedeeld'],
    reach: ['bereik', 'bereik'],
    reactions: ['reactie', 'reacties'],
    clicks: ['klik', 'kliks'],
    conversations: ['gesprek', 'gesprekken'],
  },
  on: (network) => ` op ${network}`,
  byMail: ' per e-mail',
  done: {
    'share.opened': (where) => `Begonnen met delen${where}`,
    'share.confirmed': (where) => `Gedeeld${where}`,
    'share.verified': (where) => `Je bericht${where} is gezien`,
    'share.withdrawn': (where) => `Je bericht${where} ingetrokken`,
    'reactions.observed': (where) => `Reacties op je bericht${where}`,
    'link.clicked': () => 'Iemand klikte op je link',
    'link.converted': () => 'Je link leverde iets op',
    'comment.posted': (where) => `Commentaar geplaatst${where}`,
    'content.published': () => 'Iets nieuws gepubliceerd',
    'kudos.given': () => 'Bedankje gekregen',
    'kudos.withdrawn': () => 'Bedankje teruggenomen',
    'person.joined': () => 'Mee gaan doen',
    'points.spent': () => 'Punten ingewisseld',
    'points.expired': () => 'Punten verlopen',
  },
  other: 'Iets anders',
  awarded: {
    given: 'Punten gekregen',
    taken: 'Punten afgetrokken',
    revoked: 'Toekenning teruggedraaid',
    by: (name) => `Van ${name}.`,
  },
  risen: (counts) => `${counts} erbij`,
  fallen: (counts) => `${counts} eraf`,
  kinds: {
    like: ['like', 'likes'],
    comment: ['commentaar', 'commentaren'],
    repost: ['repost', 'reposts'],
    mention: ['vermelding', 'vermeldingen'],
    view: ['weergave', 'weergaven'],
    click: ['klik', 'kliks'],
    reach: ['bereik', 'bereik'],
  },
  bonus: 'bonus',
  roundedDown: (points) => `naar beneden afgerond ${points}`,
  carried: (points) => `met de rest van eerder erbij ${points}`,
  neverMore: 'Er gaan nooit meer punten af dan je ervoor kreeg.',
  late: 'Dit kwam binnen toen de periode al gesloten was. Daarom telt het op een latere dag.',
  subject: {
    'share.opened': 'beginnen met delen',
    'share.confirmed': 'delen',
    'share.verified': 'delen',
    'reactions.observed': 'reacties',
    'link.clicked': 'kliks',
    'link.converted': 'wat links opleveren',
    'comment.posted': 'commentaar',
    'content.published': 'publiceren',
    'kudos.given': 'bedankjes',
    'person.joined': 'meedoen',
  },
  most: {
    points: (points) => points,
    count: (count) => `${formatNumber('nl', count)} keer punten`,
  },
  full: {
    day: (most, subject, now) => `Je had ${now ? 'vandaag' : 'die dag'} al ${most} voor ${subject}`,
    week: (most, subject, now) => `Je had ${now ? 'deze' : 'die'} week al ${most} voor ${subject}`,
    month: (most, subject, now) => `Je had ${now ? 'deze' : 'die'} maand al ${most} voor ${subject}`,
    content: (most, subject) => `Bij dit item had je al ${most} voor ${subject}`,
    share: (most, subject) => `Bij dit bericht had je al ${most} voor ${subject}`,
    campaign: (most, subject) => `In deze campagne had je al ${most} voor ${subject}`,
  },
  partly: (granted, most, per, subject) =>
    `Hiervan tellen ${granted} mee: voor ${subject} krijg je hooguit ${most} ${per}`,
  per: {
    day: 'per dag',
    week: 'per week',
    month: 'per maand',
    content: 'per item',
    share: 'per bericht',
    campaign: 'per campagne',
  },
  once: (attributes) => `Dit had je al: het telt één keer per ${attributes}`,
  attributes: {
    team: 'team',
    role: 'rol',
    share: 'bericht',
    platform: 'netwerk',
    content: 'item',
    pillar: 'onderwerp',
    campaign: 'campagne',
    kind: 'soort item',
    ownWords: 'soort tekst',
    level: 'niveau',
    by: 'persoon',
    conversion: 'soort resultaat',
  },
  why: {
    away: 'Je deed toen niet mee',
    repeated: 'Dit bericht telde al mee',
    withdrawn: 'Je hebt dit bericht ingetrokken',
    'no-rule': 'Hier zijn geen punten voor',
  },
  kudosWithdrawn: 'Dit bedankje is teruggenomen',
  onlyOn: (platforms) => `Dit telt alleen op ${platforms}`,
  onlyFor: {
    team: 'Dit telt alleen voor bepaalde teams',
    role: 'Dit telt alleen voor bepaalde rollen',
    share: 'Dit telt alleen voor bepaalde berichten',
    content: 'Dit telt alleen voor bepaalde items',
    pillar: 'Dit telt alleen voor bepaalde onderwerpen',
    campaign: 'Dit telt alleen voor bepaalde campagnes',
    kind: 'Dit telt alleen voor bepaalde soorten items',
    level: 'Dit telt alleen op bepaalde niveaus',
    by: 'Dit telt alleen van bepaalde mensen',
    conversion: 'Dit telt alleen voor bepaalde resultaten',
  },
  onlyWords: { own: 'Dit telt alleen in je eigen woorden', given: 'Dit telt alleen met de voorgestelde tekst' },
  onlyReached: (states) => `Dit telt pas als je bericht is ${states}`,
  reached: { opened: 'geopend', confirmed: 'bevestigd', verified: 'gezien' },
  onlyFrom: (moment) => `Dit telt pas vanaf ${moment}`,
  onlyUntil: (moment) => `Dit telde tot ${moment}`,
  again: (moment) => `vanaf ${moment} telt het weer`,
  alreadyAgain: 'nu telt het weer',
  today: (time) => `vandaag ${time}`,
  tomorrow: (time) => `morgen ${time}`,
  at: (day, time) => `${day} ${time}`,
}

const en: Texts = {
  title: 'What this is made of',
  loading: 'Fetching the explanation…',
  more: 'Show more',
  loadingMore: 'Fetching more…',
  empty: { title: 'Nothing to explain yet', sentence: 'Nothing of yours counts in this period yet.' },
  points: (count) => `${formatNumber('en', count)} ${plural('en', Math.abs(count), 'point', 'points')}`,
  counted: {
    shares: ['share', 'shares'],
    reach: ['reach', 'reach'],
    reactions: ['reaction', 'reactions'],
    clicks: ['click', 'clicks'],
    conversations: ['conversation', 'conversations'],
  },
  on: (network) => ` on ${network}`,
  byMail: ' by email',
  done: {
    'share.opened': (where) => `Began sharing${where}`,
    'share.confirmed': (where) => `Shared${where}`,
    'share.verified': (where) => `Your post${where} was seen`,
    'share.withdrawn': (where) => `Took back your post${where}`,
    'reactions.observed': (where) => `Reactions to your post${where}`,
    'link.clicked': () => 'Someone clicked your link',
    'link.converted': () => 'Your link led to something',
    'comment.posted': (where) => `Commented${where}`,
    'content.published': () => 'Published something new',
    'kudos.given': () => 'Received thanks',
    'kudos.withdrawn': () => 'Thanks taken back',
    'person.joined': () => 'Joined',
    'points.spent': () => 'Points redeemed',
    'points.expired': () => 'Points expired',
  },
  other: 'Something else',
  awarded: {
    given: 'Points awarded',
    taken: 'Points deducted',
    revoked: 'Award reversed',
    by: (name) => `By ${name}.`,
  },
  risen: (counts) => `${counts} more`,
  fallen: (counts) => `${counts} fewer`,
  kinds: {
    like: ['like', 'likes'],
    comment: ['comment', 'comments'],
    repost: ['repost', 'reposts'],
    mention: ['mention', 'mentions'],
    view: ['view', 'views'],
    click: ['click', 'clicks'],
    reach: ['reach', 'reach'],
  },
  bonus: 'bonus',
  roundedDown: (points) => `rounded down to ${points}`,
  carried: (points) => `with what was left over before, ${points}`,
  neverMore: 'You never lose more points than it earned you.',
  late: 'This came in after its period had closed, so it counts on a later day.',
  subject: {
    'share.opened': 'beginning to share',
    'share.confirmed': 'sharing',
    'share.verified': 'sharing',
    'reactions.observed': 'reactions',
    'link.clicked': 'clicks',
    'link.converted': 'what links lead to',
    'comment.posted': 'commenting',
    'content.published': 'publishing',
    'kudos.given': 'thanks',
    'person.joined': 'joining',
  },
  most: {
    points: (points) => points,
    count: (count) => `points ${formatNumber('en', count)} ${plural('en', count, 'time', 'times')}`,
  },
  full: {
    day: (most, subject, now) => `You already had ${most} for ${subject} ${now ? 'today' : 'that day'}`,
    week: (most, subject, now) => `You already had ${most} for ${subject} ${now ? 'this' : 'that'} week`,
    month: (most, subject, now) => `You already had ${most} for ${subject} ${now ? 'this' : 'that'} month`,
    content: (most, subject) => `You already had ${most} for ${subject} on this item`,
    share: (most, subject) => `You already had ${most} for ${subject} on this post`,
    campaign: (most, subject) => `You already had ${most} for ${subject} in this campaign`,
  },
  partly: (granted, most, per, subject) => `${granted} of this counted: ${subject} earns at most ${most} ${per}`,
  per: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    content: 'per item',
    share: 'per post',
    campaign: 'per campaign',
  },
  once: (attributes) => `You already had this: it counts once per ${attributes}`,
  attributes: {
    team: 'team',
    role: 'role',
    share: 'post',
    platform: 'network',
    content: 'item',
    pillar: 'topic',
    campaign: 'campaign',
    kind: 'kind of item',
    ownWords: 'kind of text',
    level: 'level',
    by: 'person',
    conversion: 'kind of result',
  },
  why: {
    away: 'You were not taking part then',
    repeated: 'This post had already counted',
    withdrawn: 'You took this post back',
    'no-rule': 'There are no points for this',
  },
  kudosWithdrawn: 'These thanks were taken back',
  onlyOn: (platforms) => `This only counts on ${platforms}`,
  onlyFor: {
    team: 'This only counts for some teams',
    role: 'This only counts for some roles',
    share: 'This only counts for some posts',
    content: 'This only counts for some items',
    pillar: 'This only counts for some topics',
    campaign: 'This only counts for some campaigns',
    kind: 'This only counts for some kinds of item',
    level: 'This only counts at some levels',
    by: 'This only counts from some people',
    conversion: 'This only counts for some results',
  },
  onlyWords: { own: 'This only counts in your own words', given: 'This only counts with the suggested text' },
  onlyReached: (states) => `This only counts once your post has been ${states}`,
  reached: { opened: 'opened', confirmed: 'confirmed', verified: 'seen' },
  onlyFrom: (moment) => `This only counts from ${moment}`,
  onlyUntil: (moment) => `This counted until ${moment}`,
  again: (moment) => `it counts again from ${moment}`,
  alreadyAgain: 'it counts again now',
  today: (time) => `today ${time}`,
  tomorrow: (time) => `tomorrow ${time}`,
  at: (day, time) => `${day} ${time}`,
}

/** The texts of an explanation. */
export const messages: Messages<Texts> = { nl, en }
