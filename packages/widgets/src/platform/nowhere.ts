import type { Program } from '@advocacy-kit/core'
import type { Language, Messages } from '../locale.ts'

const nl = {
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen.',
  },
  none: {
    title: 'Geen netwerken',
    sentence: 'Wat hierbij past, houd je privé of gebruik je niet. Dat mag.',
  },
}

const en: typeof nl = {
  off: {
    title: 'No networks yet',
    sentence: 'Whoever runs this program chooses where you can share.',
  },
  none: {
    title: 'No networks',
    sentence: 'You keep what suits this private, or do not use it. That is fine.',
  },
}

const messages: Messages<typeof nl> = { nl, en }

/** What to say where there is no platform to share on. */
export function nowhere(language: Language, program: Program | undefined): { title: string; sentence: string } {
  return messages[language][program?.platforms.length ? 'none' : 'off']
}
