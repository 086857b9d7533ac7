import type { SharingSettings } from '../sharing-settings.ts'

/**
 * What tells readers that the writer works here: the program's own text in the language, else one made of the program's name, such as `#ik werk bij Voorbeeld`. Null where the
 * program has none.
 *
 * Source: 16 CFR 255 and the Dutch code on social media and influencer marketing: in the message itself, in plain words.
 */
export function disclosureOf(
  { name, sharing }: { name: string; sharing: SharingSettings },
  language: 'nl' | 'en',
): string | null {
  if (sharing.disclosure === null) return null
  const { [language]: own, en } = sharing.disclosure ?? {}
  return own ?? en ?? (language === 'nl' ? `#ik werk bij ${name}` : `#${tagged(name)}Employee`)
}

function tagged(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')
}
