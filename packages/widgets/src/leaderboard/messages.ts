import type { Language, Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

/** How a board is spoken of: of teams or people, by points or by something else. */
export interface Words {
  title: string
  /** What a number counts. */
  unit(count: number): string
  yours: string
  /** What the viewer's own score is. */
  earned(score: number): string
  nothing: string
  which(minimum: number): string
  empty: { title: string; sentence(minimum: number): string }
}

const small = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** A small number in letters. */
export function inLetters(language: Language, count: number): string {
  return small[language][count] ?? String(count)
}

const nl = {
  scopes: {
    teams: {
      title: 'Stand van de teams',
      yours: 'jouw team',
      which: (minimum: number) => `Teams van ${inLetters('nl', minimum)} of meer ambassadeurs.`,
      empty: {
        title: 'Nog geen team in deze stand',
        sentence: (minimum: number) =>
          `Een team staat hier zodra ${inLetters('nl', minimum)} collega’s eruit meedoen en er punten zijn. Zo blijft ieders eigen score van diegene zelf.`,
      },
    },
    people: {
      title: 'Stand van de ambassadeurs',
      yours: 'jij',
      which: (_minimum: number) => 'Alleen wie ervoor koos om hier te staan.',
      empty: {
        title: 'Nog niemand in deze stand',
        sentence: (_minimum: number) => 'Hier staat alleen wie daarvoor kiest, zodra er punten zijn.',
      },
    },
  },
  unit: (count: number) => plural('nl', count, 'punt', 'punten'),
  earned: (score: number) =>
    `Jij verdiende zelf ${formatNumber('nl', score)} ${plural('nl', score, 'punt', 'punten')}.`,
  nothing: 'Jij hebt in deze periode nog geen punten.',
  rank: 'Plaats',
  unnamed: 'Zonder naam',
  guest: 'Je doet nog niet mee. Meedoen is je eigen keuze.',
  ties: 'Gelijke score, gelijke plaats.',
  onlyYou: 'Alleen jij ziet deze regel: dit zou je plaats zijn.',
  loading: 'De stand wordt opgehaald…',
}

const en: typeof nl = {
  scopes: {
    teams: {
      title: 'Team standings',
      yours: 'your team',
      which: (minimum) => `Teams of ${inLetters('en', minimum)} or more ambassadors.`,
      empty: {
        title: 'No team in these standings yet',
        sentence: (minimum) =>
          `A team shows once ${inLetters('en', minimum)} of its colleagues take part and there are points. That keeps each person’s own score their own.`,
      },
    },
    people: {
      title: 'Ambassador standings',
      yours: 'you',
      which: () => 'Only those who chose to be shown here.',
      empty: {
        title: 'Nobody in these standings yet',
        sentence: () => 'Only those who choose to be shown appear here, once there are points.',
      },
    },
  },
  unit: (count) => plural('en', count, 'point', 'points'),
  earned: (score) => `You earned ${formatNumber('en', score)} ${plural('en', score, 'point', 'points')} yourself.`,
  nothing: 'You have no points in this period yet.',
  rank: 'Rank',
  unnamed: 'No name',
  guest: 'You have not joined yet. Joining is your own choice.',
  ties: 'Equal scores share a rank.',
  onlyYou: 'Only you see this line: this would be your rank.',
  loading: 'Fetching the standings…',
}

/** The texts of the leaderboard, and of boards of points of teams and people; `board-details.ts` has those of all others. */
export const messages: Messages<typeof nl> = { nl, en }

/** How a board of points is spoken of. */
export function pointsWords(language: Language, scope: 'teams' | 'people'): Words {
  const { scopes, unit, earned, nothing } = messages[language]
  return { ...scopes[scope], unit, earned, nothing }
}
