import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const points = {
  nl: (count: number) => plural('nl', count, 'punt', 'punten'),
  en: (count: number) => plural('en', count, 'point', 'points'),
}

const nl = {
  title: 'Jouw punten',
  points: points.nl,
  inAll: 'Wat je in totaal hebt.',
  spendable: (count: number) => `Je kunt er ${formatNumber('nl', count)} besteden.`,
  debt: 'Wat je nu verdient, gaat hier eerst van af.',
  period: 'Periode',
  periods: { week: 'Week', month: 'Maand', year: 'Jaar', all: 'Alles' },
  best: (count: number, period: string) =>
    `Je eigen beste: ${formatNumber('nl', count)} ${points.nl(count)} (${period}).`,
  bestNow: 'Dit is je beste tot nu toe.',
  expires: (count: number, day: string) =>
    `${formatNumber('nl', count)} ${points.nl(count)} ${plural('nl', count, 'vervalt', 'vervallen')} op ${day}.`,
  nothing: 'Hier heb je nog geen punten verdiend. Ze komen vanzelf als je iets deelt.',
  changed: (count: number) => `Je hebt nu ${formatNumber('nl', count)} ${points.nl(count)}.`,
  loading: 'Je punten worden opgehaald…',
  guest: {
    title: 'Je doet nog niet mee',
    sentence:
      'Wie meedoet, ziet hier de eigen punten en waar ze vandaan komen. Alleen jij ziet ze, en meedoen is je eigen keuze.',
  },
}

const en: typeof nl = {
  title: 'Your points',
  points: points.en,
  inAll: 'What you have in all.',
  spendable: (count) => `You can spend ${formatNumber('en', count)} of them.`,
  debt: 'What you earn now is taken off this first.',
  period: 'Period',
  periods: { week: 'Week', month: 'Month', year: 'Year', all: 'All' },
  best: (count, period) => `Your own best: ${formatNumber('en', count)} ${points.en(count)} (${period}).`,
  bestNow: 'This is your best so far.',
  expires: (count, day) =>
    `${formatNumber('en', count)} ${points.en(count)} ${plural('en', count, 'expires', 'expire')} on ${day}.`,
  nothing: 'You have earned no points here yet. They come by themselves when you share something.',
  changed: (count) => `You now have ${formatNumber('en', count)} ${points.en(count)}.`,
  loading: 'Fetching your points…',
  guest: {
    title: 'You have not joined yet',
    sentence:
      'Those who take part see their own points here, and where they come from. Only you see them, and joining is your own choice.',
  },
}

/** The texts of one's own points. */
export const messages: Messages<typeof nl> = { nl, en }
