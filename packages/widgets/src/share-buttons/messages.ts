import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  more: (count: number) => `Toon nog ${count}`,
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen.',
  },
  none: {
    title: 'Geen netwerk voor jou',
    sentence: 'Wat hierbij past, houd je privé of gebruik je niet. Dat mag: het is jouw keuze.',
  },
  choose: 'Kies opnieuw',
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  more: (count) => `Show ${count} more`,
  off: {
    title: 'No networks yet',
    sentence: 'Whoever runs this program chooses where you can share.',
  },
  none: {
    title: 'No network for you',
    sentence: 'You keep what suits this private, or do not use it. That is fine: it is your choice.',
  },
  choose: 'Choose again',
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
