import type { Messages } from '../locale.ts'

const nl = {
  page: (name: string) => `Deel via ${name}`,
  mail: 'Deel via e-mail',
  nothing: 'Kopieer link',
  sheet: 'Deel…',
  newTab: '(opent een nieuw tabblad)',
}

const en: typeof nl = {
  page: (name) => `Share on ${name}`,
  mail: 'Share by email',
  nothing: 'Copy link',
  sheet: 'Share…',
  newTab: '(opens a new tab)',
}

/** The texts of the button itself. */
export const messages: Messages<typeof nl> = { nl, en }
