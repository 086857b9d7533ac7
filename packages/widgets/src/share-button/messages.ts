import type { Messages } from '../locale.ts'

const nl = {
  page: (name: string) => `Deel via ${name}`,
  mail: 'Deel via e-mail',
  nothing: 'Kopieer link',
  newTab: '(opent een nieuw tabblad)',
  refused: 'Dit kan hier niet worden gedeeld.',
}

const en: typeof nl = {
  page: (name) => `Share on ${name}`,
  mail: 'Share by email',
  nothing: 'Copy link',
  newTab: '(opens a new tab)',
  refused: 'This cannot be shared here.',
}

/** The texts of the button itself. */
export const messages: Messages<typeof nl> = { nl, en }
