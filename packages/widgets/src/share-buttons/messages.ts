import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  email: 'E-mail',
  copy: 'Kopieer link',
  offTitle: 'Nog geen netwerken',
  off: 'Wie dit programma beheert, kiest waar je kunt delen. Tot die tijd staan hier geen knoppen.',
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  email: 'Email',
  copy: 'Copy link',
  offTitle: 'No networks yet',
  off: 'Whoever runs this program chooses where you can share. Until then there are no buttons here.',
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
