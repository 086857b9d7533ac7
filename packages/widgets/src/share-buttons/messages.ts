import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  more: (count: number) => `Toon nog ${count}`,
  choose: 'Kies opnieuw',
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  more: (count) => `Show ${count} more`,
  choose: 'Choose again',
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
