import type { Messages } from '../locale.ts'

const nl = {
  fixed: 'De tekst ligt vast.',
  free: 'De woorden zijn aan jou.',
  suggested: 'Er staan teksten voor je klaar.',
  disclosure: (text: string) => `“${text}” komt erbij.`,
  own: 'Door jou gedeeld:',
  verified: 'gecontroleerd',
  posting: (isUnderWay: boolean): string => (isUnderWay ? 'wordt geplaatst' : 'niet geplaatst'),
  newTab: '(opent een nieuw tabblad)',
}

const en: typeof nl = {
  fixed: 'The text is fixed.',
  free: 'The words are yours.',
  suggested: 'There are texts to start from.',
  disclosure: (text) => `“${text}” is added.`,
  own: 'Shared by you:',
  verified: 'checked',
  posting: (isUnderWay) => (isUnderWay ? 'being posted' : 'not posted'),
  newTab: '(opens a new tab)',
}

/** The texts of what a card tells beside its item, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
