import type { Messages } from '../locale.ts'

const nl = {
  share: 'Delen via',
  more: (count: number) => `Toon nog ${count}`,
  loading: 'Deelknoppen worden opgehaald…',
}

const en: typeof nl = {
  share: 'Share on',
  more: (count) => `Show ${count} more`,
  loading: 'Fetching the share buttons…',
}

/** The texts of the row of share buttons. */
export const messages: Messages<typeof nl> = { nl, en }
