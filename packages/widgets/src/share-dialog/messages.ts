import type { Messages } from '../locale.ts'

const nl = {
  title: 'Delen',
  close: 'Sluiten',
  loading: 'Even klaarzetten…',
  where: 'Waar wil je het delen?',
  on: (name: string, isNetwork: boolean) => (isNetwork ? `Op ${name}` : name),
  other: 'Ander netwerk',
  uses: 'Kies je netwerken',
  empty: { title: 'Niets om te delen', sentence: 'Zodra er iets is om te delen, staat het hier.' },
  inside: { title: 'Voor intern gebruik', sentence: 'Dit bericht blijft binnen: het is niet om te delen.' },
}

const en: typeof nl = {
  title: 'Share',
  close: 'Close',
  loading: 'Getting ready…',
  where: 'Where do you want to share it?',
  on: (name, isNetwork) => (isNetwork ? `On ${name}` : name),
  other: 'Another network',
  uses: 'Choose your networks',
  empty: { title: 'Nothing to share', sentence: 'As soon as there is something to share, it stands here.' },
  inside: { title: 'For internal use', sentence: 'This item is for colleagues only: it cannot be shared.' },
}

/** The texts of the dialog itself. */
export const messages: Messages<typeof nl> = { nl, en }
