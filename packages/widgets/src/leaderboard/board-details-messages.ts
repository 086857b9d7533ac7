import type { Leaderboard } from '@advocacy-kit/core'
import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'
import { inLetters } from './messages.ts'

type Counted = Readonly<Record<Leaderboard['measure'], (count: number) => string>>

const counted: Messages<Counted> = {
  nl: {
    points: (count) => plural('nl', count, 'punt', 'punten'),
    shares: () => 'keer gedeeld',
    reach: () => 'keer gezien',
    reactions: (count) => plural('nl', count, 'reactie', 'reacties'),
    clicks: (count) => plural('nl', count, 'klik', 'klikken'),
    conversations: (count) => plural('nl', count, 'gesprek', 'gesprekken'),
  },
  en: {
    points: (count) => plural('en', count, 'point', 'points'),
    shares: (count) => plural('en', count, 'share', 'shares'),
    reach: (count) => plural('en', count, 'view', 'views'),
    reactions: (count) => plural('en', count, 'reaction', 'reactions'),
    clicks: (count) => plural('en', count, 'click', 'clicks'),
    conversations: (count) => plural('en', count, 'conversation', 'conversations'),
  },
}

const nl = {
  scopes: {
    departments: {
      title: 'Stand van de afdelingen',
      yours: 'jouw afdeling',
      which: (minimum: number) => `Afdelingen van ${inLetters('nl', minimum)} of meer ambassadeurs.`,
      empty: { title: 'Nog geen afdeling in deze stand', one: 'Een afdeling' },
    },
    regions: {
      title: 'Stand van de regio’s',
      yours: 'jouw regio',
      which: (minimum: number) => `Regio’s van ${inLetters('nl', minimum)} of meer ambassadeurs.`,
      empty: { title: 'Nog geen regio in deze stand', one: 'Een regio' },
    },
  },
  counted: counted.nl,
  values: { total: '', average: ' gemiddeld', median: ' (mediaan)' },
  own: (count: string) => `Van jou zelf: ${count}.`,
  ownNothing: 'Van jou telt in deze periode nog niets mee.',
  aTeam: 'Een team',
  begun: (points: boolean): string => (points ? 'er punten zijn' : 'er iets te tellen is'),
  group: (one: string, minimum: number, begun: string) =>
    `${one} staat hier zodra ${inLetters('nl', minimum)} collega’s eruit meedoen en ${begun}. Zo blijft ieders eigen score van diegene zelf.`,
  people: (begun: string) => `Hier staat alleen wie daarvoor kiest, zodra ${begun}.`,
  change: (places: number) =>
    `${formatNumber('nl', Math.abs(places))} ${plural('nl', Math.abs(places), 'plaats', 'plaatsen')} ${places > 0 ? 'gestegen' : 'gedaald'}`,
  gap: (count: string) => `Nog ${count} tot de plaats erboven.`,
  top: {
    teams: (percent: number) => `Jouw team hoort bij de bovenste ${percent}%.`,
    people: (percent: number) => `Je hoort bij de bovenste ${percent}%.`,
    departments: (percent: number) => `Jouw afdeling hoort bij de bovenste ${percent}%.`,
    regions: (percent: number) => `Jouw regio hoort bij de bovenste ${percent}%.`,
  },
  best: (count: string, period: string) => `Je eigen beste: ${count} (${period}).`,
  bestNow: 'Dit is je beste tot nu toe.',
  closed: 'Deze periode is afgesloten: de plaatsen staan vast.',
  by: {
    total: '',
    average: 'Per groep telt het gemiddelde van wie in deze periode actief was.',
    median: 'Per groep telt de middelste score van wie in deze periode actief was.',
  },
  unlisted: (minimum: number) =>
    `Collega’s die niet met hun naam in de stand staan, tellen mee voor hun groep als het er ${inLetters('nl', minimum)} of meer zijn.`,
  leaders: { in: '', apart: 'Leidinggevenden tellen hier niet mee.', only: 'Alleen leidinggevenden tellen hier mee.' },
  moved: {
    teams: (rank: number, count: string) => `Jouw team staat nu op plaats ${rank} met ${count}.`,
    people: (rank: number, count: string) => `Je staat nu op plaats ${rank} met ${count}.`,
    departments: (rank: number, count: string) => `Jouw afdeling staat nu op plaats ${rank} met ${count}.`,
    regions: (rank: number, count: string) => `Jouw regio staat nu op plaats ${rank} met ${count}.`,
  },
  readAt: (time: string) => `Gelezen om ${time}.`,
  stale: { offline: 'Geen verbinding.', failed: 'Verversen lukte niet.' },
  again: 'Probeer opnieuw',
  skipped: (places: number) => `${formatNumber('nl', places)} ${plural('nl', places, 'plaats', 'plaatsen')}`,
  showAll: (total: number) => `Toon alle ${formatNumber('nl', total)}`,
}

const en: typeof nl = {
  scopes: {
    departments: {
      title: 'Department standings',
      yours: 'your department',
      which: (minimum) => `Departments of ${inLetters('en', minimum)} or more ambassadors.`,
      empty: { title: 'No department in these standings yet', one: 'A department' },
    },
    regions: {
      title: 'Regional standings',
      yours: 'your region',
      which: (minimum) => `Regions of ${inLetters('en', minimum)} or more ambassadors.`,
      empty: { title: 'No region in these standings yet', one: 'A region' },
    },
  },
  counted: counted.en,
  values: { total: '', average: ' on average', median: ' (median)' },
  own: (count) => `Yours: ${count}.`,
  ownNothing: 'Nothing of yours counts in this period yet.',
  aTeam: 'A team',
  begun: (points) => (points ? 'there are points' : 'there is something to count'),
  group: (one, minimum, begun) =>
    `${one} shows once ${inLetters('en', minimum)} of its colleagues take part and ${begun}. That keeps each person’s own score their own.`,
  people: (begun) => `Only those who choose to be shown appear here, once ${begun}.`,
  change: (places) =>
    `${places > 0 ? 'up' : 'down'} ${formatNumber('en', Math.abs(places))} ${plural('en', Math.abs(places), 'place', 'places')}`,
  gap: (count) => `${count} to the next place up.`,
  top: {
    teams: (percent) => `Your team is in the top ${percent}%.`,
    people: (percent) => `You are in the top ${percent}%.`,
    departments: (percent) => `Your department is in the top ${percent}%.`,
    regions: (percent) => `Your region is in the top ${percent}%.`,
  },
  best: (count, period) => `Your own best: ${count} (${period}).`,
  bestNow: 'This is your best so far.',
  closed: 'This period is closed: its ranks are final.',
  by: {
    total: '',
    average: 'Each group counts with the average of those who were active in this period.',
    median: 'Each group counts with the middle score of those who were active in this period.',
  },
  unlisted: (minimum) =>
    `Colleagues who are not listed count for their group once there are ${inLetters('en', minimum)} or more of them.`,
  leaders: { in: '', apart: 'Leaders do not count here.', only: 'Only leaders count here.' },
  moved: {
    teams: (rank, count) => `Your team is now at rank ${rank} with ${count}.`,
    people: (rank, count) => `You are now at rank ${rank} with ${count}.`,
    departments: (rank, count) => `Your department is now at rank ${rank} with ${count}.`,
    regions: (rank, count) => `Your region is now at rank ${rank} with ${count}.`,
  },
  readAt: (time) => `Read at ${time}.`,
  stale: { offline: 'No connection.', failed: 'Refreshing failed.' },
  again: 'Try again',
  skipped: (places) => `${formatNumber('en', places)} ${plural('en', places, 'place', 'places')}`,
  showAll: (total) => `Show all ${formatNumber('en', total)}`,
}

/** The texts that a board needs a moment later, or only some boards need. */
export const detailMessages: Messages<typeof nl> = { nl, en }
