import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  email: 'E-mail',
  copy: 'Kopieer link',
  offTitle: 'Delen staat uit',
  off: 'Dit programma biedt nog geen netwerken aan.',
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  email: 'Email',
  copy: 'Copy link',
  offTitle: 'Sharing is switched off',
  off: 'This program offers no networks yet.',
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
