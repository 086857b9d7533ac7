import type { Program } from '@advocacy-kit/core'
import type { Language, Messages } from '../locale.ts'

interface Nowhere {
  title: string
  sentence: string
  /** The way back for who keeps all platforms to themselves. */
  choose?: string
}

const nl: Record<'off' | 'none', Nowhere> = {
  off: {
    title: 'Nog geen netwerken',
    sentence: 'Wie dit programma beheert, kiest waar je kunt delen.',
  },
  none: {
    title: 'Geen netwerken',
    sentence: 'Wat hierbij past, houd je privé of gebruik je niet. Dat mag.',
    choose: 'Kies opnieuw',
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
    choose: 'Choose again',
  },
}

const messages: Messages<typeof nl> = { nl, en }

/** What to say where there is no platform to share on. */
export function nowhere(language: Language, program: Program | undefined): Nowhere {
  return messages[language][program?.platforms.length ? 'none' : 'off']
}
