import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  title: 'Onze doelen',
  loading: 'De doelen worden opgehaald…',
  counts: {
    points: 'punten',
    shares: 'keer gedeeld',
    reach: 'bereik',
    reactions: 'reacties',
    clicks: 'klikken',
    conversations: 'gesprekken',
  },
  of: (target: string) => `van ${target}`,
  left: (days: number) =>
    days === 1 ? 'Laatste dag' : `Nog ${formatNumber('nl', days)} ${plural('nl', days, 'dag', 'dagen')}`,
  begins: (day: string) => `Begint op ${day}`,
  ended: (day: string) => `Tot en met ${day}`,
  early: 'Net begonnen. Na drie dagen staat hier hoe ver jullie in dit tempo komen.',
  expected: (day: string) => `In dit tempo halen jullie het op ${day}.`,
  below: (value: string) =>
    `In dit tempo staan jullie op de laatste dag op ${value}. Alles wat erbij komt, brengt het doel dichterbij.`,
  closer: 'Alles wat erbij komt, brengt het doel dichterbij.',
  still: 'Hier komt te staan wat jullie samen bereiken.',
  reached: (day: string) => `Gehaald op ${day}. Dat deden jullie samen.`,
  over: (value: string) => `Samen kwamen jullie tot ${value}.`,
  hidden: 'De stand staat hier niet: anders zou te zien zijn wat een paar collega’s bijdroegen.',
  news: (name: string) => `Doel gehaald: ${name}.`,
  empty: {
    title: 'Nog geen gezamenlijk doel',
    sentence: 'Zodra er een is, zie je hier hoe ver jullie samen zijn.',
    master: 'Zet er een: iets wat jullie samen willen halen, met een dag waarop het zover is.',
  },
  set: 'Nieuw doel',
  change: 'Wijzig',
  changeOf: (name: string) => `Wijzig: ${name}`,
  stale: { offline: 'Geen verbinding.', failed: 'Verversen lukte niet.' },
  readAt: (time: string) => `Gelezen om ${time}.`,
  again: 'Probeer opnieuw',
}

const en: typeof nl = {
  title: 'Our goals',
  loading: 'Fetching the goals…',
  counts: {
    points: 'points',
    shares: 'shares',
    reach: 'reach',
    reactions: 'reactions',
    clicks: 'clicks',
    conversations: 'conversations',
  },
  of: (target) => `of ${target}`,
  left: (days) => (days === 1 ? 'Last day' : `${formatNumber('en', days)} ${plural('en', days, 'day', 'days')} left`),
  begins: (day) => `Begins on ${day}`,
  ended: (day) => `Until ${day}`,
  early: 'Just begun. After three days this says how far you will get at this pace.',
  expected: (day) => `At this pace you will get there on ${day}.`,
  below: (value) =>
    `At this pace you will be at ${value} on the last day. Everything that is added brings the goal closer.`,
  closer: 'Everything that is added brings the goal closer.',
  still: 'What you achieve together will show here.',
  reached: (day) => `Reached on ${day}. You did that together.`,
  over: (value) => `Together you got to ${value}.`,
  hidden: 'Progress is not shown here: it would tell what a few colleagues contributed.',
  news: (name) => `Goal reached: ${name}.`,
  empty: {
    title: 'No goal together yet',
    sentence: 'As soon as there is one, this shows how far you have come together.',
    master: 'Set one: something to achieve together, and a day to achieve it by.',
  },
  set: 'New goal',
  change: 'Change',
  changeOf: (name) => `Change: ${name}`,
  stale: { offline: 'No connection.', failed: 'Refreshing failed.' },
  readAt: (time) => `Read at ${time}.`,
  again: 'Try again',
}

/** The texts of the goals. */
export const messages: Messages<typeof nl> = { nl, en }
