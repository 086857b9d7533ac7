import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  more: (count: number) => `Nog ${count}…`,
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen. Tot die tijd staan hier geen knoppen.',
  },
  none: {
    title: 'Geen netwerk voor jou',
    sentence: 'Wat hierbij past, houd je voor jezelf of gebruik je niet. Dat mag: het is jouw keuze.',
  },
  choose: 'Kies opnieuw',
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  more: (count) => `${count} more…`,
  off: {
    title: 'No networks yet',
    sentence: 'Whoever runs this program chooses where you can share. Until then there are no buttons here.',
  },
  none: {
    title: 'No network for you',
    sentence: 'What suits this you keep to yourself or do not use. That is fine: it is your choice.',
  },
  choose: 'Choose again',
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
