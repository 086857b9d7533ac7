import type { Messages } from '../locale.ts'

const nl = {
  title: 'Delen',
  close: 'Sluiten',
  loading: 'Even klaarzetten…',
  where: 'Waar wil je het delen?',
  on: (name: string, isNetwork: boolean) => (isNetwork ? `Op ${name}` : name),
  other: 'Ander netwerk',
  uses: 'Kies je netwerken',
  empty: { title: 'Niets om te delen', sentence: 'Zodra hier een bericht bij hoort, kun je het delen.' },
  inside: { title: 'Voor intern gebruik', sentence: 'Dit bericht blijft binnen: het is niet om te delen.' },
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen. Tot die tijd kan het hier niet.',
  },
  none: {
    title: 'Geen netwerk voor jou',
    sentence: 'De netwerken die bij dit bericht passen, houd je privé of gebruik je niet. Dat mag: het is jouw keuze.',
  },
}

const en: typeof nl = {
  title: 'Share',
  close: 'Close',
  loading: 'Getting ready…',
  where: 'Where do you want to share it?',
  on: (name, isNetwork) => (isNetwork ? `On ${name}` : name),
  other: 'Another network',
  uses: 'Choose your networks',
  empty: { title: 'Nothing to share', sentence: 'As soon as there is an item here, you can share it.' },
  inside: { title: 'For internal use', sentence: 'This item is for colleagues only: it cannot be shared.' },
  off: {
    title: 'No networks yet',
    sentence: 'Whoever runs this program chooses where you can share. Until then it cannot be done here.',
  },
  none: {
    title: 'No network for you',
    sentence: 'You keep the networks that suit this item private, or do not use them. That is fine: it is your choice.',
  },
}

/** The texts of the dialog itself. */
export const messages: Messages<typeof nl> = { nl, en }
