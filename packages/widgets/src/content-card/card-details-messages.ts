import type { Messages } from '../locale.ts'

const nl = {
  fixed: 'De tekst ligt vast.',
  free: 'De woorden zijn aan jou.',
  suggested: (count: number) => `${count} teksten om mee te beginnen.`,
  disclosure: (text: string) => `“${text}” komt erbij.`,
  own: 'Door jou gedeeld:',
  verified: 'gezien',
  posting: (isUnderWay: boolean): string => (isUnderWay ? 'wordt geplaatst' : 'niet geplaatst'),
  newTab: '(opent een nieuw tabblad)',
}

const en: typeof nl = {
  fixed: 'The text is fixed.',
  free: 'The words are yours.',
  suggested: (count) => `${count} texts to begin with.`,
  disclosure: (text) => `“${text}” goes along.`,
  own: 'Shared by you:',
  verified: 'seen',
  posting: (isUnderWay) => (isUnderWay ? 'being posted' : 'not posted'),
  newTab: '(opens a new tab)',
}

/** The texts of what a card tells beside its item, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
