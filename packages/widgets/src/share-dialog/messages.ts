import type { Messages } from '../locale.ts'

const nl = {
  title: 'Delen',
  close: 'Sluiten',
  loading: 'Even klaarzetten…',
  where: 'Waar deel je het?',
  on: (name: string, isNetwork: boolean) => (isNetwork ? `Op ${name}` : name),
  other: 'Ander netwerk',
  uses: 'Wat gebruik ik voor werk?',
  empty: { title: 'Niets om te delen', sentence: 'Zodra hier een bericht bij hoort, kun je het delen.' },
  inside: { title: 'Voor intern gebruik', sentence: 'Dit bericht blijft binnen: het is niet om te delen.' },
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen. Tot die tijd kan het hier niet.',
  },
  none: {
    title: 'Geen netwerk voor jou',
    sentence: 'Wat bij dit bericht past, houd je voor jezelf of gebruik je niet. Dat mag: het is jouw keuze.',
  },
}

const en: typeof nl = {
  title: 'Share',
  close: 'Close',
  loading: 'Getting ready…',
  where: 'Where do you share it?',
  on: (name, isNetwork) => (isNetwork ? `On ${name}` : name),
  other: 'Another network',
  uses: 'What do I use for work?',
  empty: { title: 'Nothing to share', sentence: 'As soon as an item belongs here, you can share it.' },
  inside: { title: 'For internal use', sentence: 'This item stays inside: it is not for sharing.' },
  off: {
    title: 'No networks yet',
    sentence: 'Whoever runs this program chooses where you can share. Until then it cannot be done here.',
  },
  none: {
    title: 'No network for you',
    sentence: 'What suits this item you keep to yourself or do not use. That is fine: it is your choice.',
  },
}

/** The texts of the dialog itself. */
export const messages: Messages<typeof nl> = { nl, en }
