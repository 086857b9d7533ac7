import type { Messages } from '../locale.ts'

const nl = {
  title: 'Instellingen van het programma',
  loading: 'Even kijken wat je hier kunt…',
  closed: {
    title: 'Voor wie het programma leidt',
    sentence: 'Hier staan de regels en de instellingen. Wie het programma leidt, kan ze bekijken en veranderen.',
  },
}

const en: typeof nl = {
  title: 'Settings of the program',
  loading: 'Seeing what you can do here…',
  closed: {
    title: 'For whoever leads the program',
    sentence: 'The rules and the settings are kept here. Whoever leads the program can see and change them.',
  },
}

/** What stands around the master's desk. */
export const messages: Messages<typeof nl> = { nl, en }
