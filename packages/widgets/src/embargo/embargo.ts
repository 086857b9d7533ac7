import type { Content } from '@advocacy-kit/core'
import type { Language, Messages } from '../locale.ts'

interface Words {
  title: string
  sentence(when: string): string
}

const messages: Messages<Words> = {
  nl: { title: 'Nog even wachten', sentence: (when) => `Je kunt dit delen vanaf ${when}.` },
  en: { title: 'Not just yet', sentence: (when) => `You can share this from ${when}.` },
}

/** What to say of an item that nobody shares yet, with the instant in the program's time; undefined when it can be shared. */
export function embargo(
  language: Language,
  { embargoUntil }: Pick<Content, 'embargoUntil'>,
  timeZone: string | undefined,
): { title: string; sentence: string } | undefined {
  const until = Date.parse(embargoUntil ?? '')
  if (!(until > Date.now())) return undefined
  const locale = language === 'nl' ? 'nl' : 'en-GB'
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(until)
  const { title, sentence } = messages[language]
  return { title, sentence: sentence(when) }
}
