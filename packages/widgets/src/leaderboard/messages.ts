import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const small = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

const points = {
  nl: (count: number) => `${formatNumber('nl', count)} ${plural('nl', count, 'punt', 'punten')}`,
  en: (count: number) => `${formatNumber('en', count)} ${plural('en', count, 'point', 'points')}`,
}

const nl = {
  teams: 'Stand van de teams',
  people: 'Stand van de ambassadeurs',
  rank: 'Plaats',
  points: 'punten',
  unnamed: 'Zonder naam',
  yours: { teams: 'jouw team', people: 'jij' },
  earned: (count: number) => `Jij verdiende zelf ${points.nl(count)}.`,
  earnedNothing: 'Jij hebt in deze periode nog geen punten.',
  guest: 'Je doet nog niet mee. Meedoen is je eigen keuze.',
  whichTeams: (minimum: number) => `Teams van ${small.nl[minimum] ?? minimum} of meer ambassadeurs.`,
  whichPeople: 'Alleen wie ervoor koos om hier te staan.',
  ties: 'Gelijke score, gelijke plaats.',
  onlyYou: 'Alleen jij ziet deze regel: dit zou je plaats zijn.',
  empty: {
    teams: {
      title: 'Nog geen team in deze stand',
      sentence: (minimum: number) =>
        `Een team staat hier zodra ${small.nl[minimum] ?? minimum} collega’s eruit meedoen en er punten zijn. Zo blijft ieders eigen score van diegene zelf.`,
    },
    people: {
      title: 'Nog niemand in deze stand',
      sentence: (_minimum: number) => 'Hier staat alleen wie daarvoor kiest, zodra er punten zijn.',
    },
  },
  loading: 'De stand wordt opgehaald…',
  readAt: (time: string) => `Gelezen om ${time}.`,
  stale: { offline: 'Geen verbinding.', failed: 'Verversen lukte niet.' },
  again: 'Probeer opnieuw',
  moved: {
    teams: (rank: number, score: number) => `Jouw team staat nu op plaats ${rank} met ${points.nl(score)}.`,
    people: (rank: number, score: number) => `Je staat nu op plaats ${rank} met ${points.nl(score)}.`,
  },
}

const en: typeof nl = {
  teams: 'Team standings',
  people: 'Ambassador standings',
  rank: 'Rank',
  points: 'points',
  unnamed: 'No name',
  yours: { teams: 'your team', people: 'you' },
  earned: (count) => `You earned ${points.en(count)} yourself.`,
  earnedNothing: 'You have no points in this period yet.',
  guest: 'You have not joined yet. Joining is your own choice.',
  whichTeams: (minimum) => `Teams of ${small.en[minimum] ?? minimum} or more ambassadors.`,
  whichPeople: 'Only those who chose to be shown here.',
  ties: 'Equal scores share a rank.',
  onlyYou: 'Only you see this line: this would be your rank.',
  empty: {
    teams: {
      title: 'No team in these standings yet',
      sentence: (minimum) =>
        `A team shows once ${small.en[minimum] ?? minimum} of its colleagues take part and there are points. That keeps each person’s own score their own.`,
    },
    people: {
      title: 'Nobody in these standings yet',
      sentence: () => 'Only those who choose to be shown appear here, once there are points.',
    },
  },
  loading: 'Fetching the standings…',
  readAt: (time) => `Read at ${time}.`,
  stale: { offline: 'No connection.', failed: 'Refreshing failed.' },
  again: 'Try again',
  moved: {
    teams: (rank, score) => `Your team is now at rank ${rank} with ${points.en(score)}.`,
    people: (rank, score) => `You are now at rank ${rank} with ${points.en(score)}.`,
  },
}

/** The texts of the leaderboard. */
export const messages: Messages<typeof nl> = { nl, en }
