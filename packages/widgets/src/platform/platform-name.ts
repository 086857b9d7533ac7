import type { Platform } from '@advocacy-kit/core/sharing'
import type { Language, Messages } from '../locale.ts'

const names: Messages<Readonly<Record<string, string>>> = {
  nl: { native: 'Deelmenu', email: 'E-mail', copy: 'Kopieer link', blog: 'Eigen blog' },
  en: { native: 'Share menu', email: 'Email', copy: 'Copy link', blog: 'Your own blog' },
}

/** What a platform is called among others: a network by its own name. */
export function platformName(language: Language, { id, name }: Pick<Platform, 'id' | 'name'>): string {
  return name || (names[language][id] ?? id)
}
