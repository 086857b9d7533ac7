import { AdvocacyError } from '../../error.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { captionsFor } from '../../sharing/composer/captions.ts'
import { disclosureOf } from '../../sharing/composer/disclosure.ts'
import { composePost } from '../../sharing/composer/post.ts'
import { captionWithLink } from '../../sharing/platform.ts'
import { factsOf } from '../../sharing/platform-facts.ts'
import type { KeptItem } from '../shareable.ts'
import type { Placed } from './read-post.ts'

/** What a person wrote. */
export interface Written {
  text: string
  language: 'nl' | 'en'
}

/**
 * The post as it goes out: what a person wrote, with the disclosure and the hashtags that the program and the item want, and with the link where the platform has it in the text. How long it may be, the platform itself
 * says: accounts differ. Throws `invalid-input` with every phrase that may not stand in it, and for other words than an item's fixed ones.
 */
export function compose(
  { name, sharing }: Pick<ProgramSettings, 'name' | 'sharing'>,
  item: KeptItem,
  share: Placed,
  { text: words, language }: Written,
): { text: string; url: string; title: string; description?: string | undefined; language: string } {
  const { platform } = share
  const url = share.link ?? item.url
  const rest = {
    platform,
    url,
    disclosure: disclosureOf({ name, sharing }, language),
    hashtags: [...(sharing.hashtags ?? []), ...(item.hashtags ?? [])],
    blockedPhrases: sharing.blockedPhrases,
  }
  // A page may send the words as they were given, or put together as they will be read.
  const fixed = item.freedom === 'fixed' ? captionsIn(item, share) : undefined
  const asGiven = fixed?.flatMap((caption) => [caption, composePost({ ...rest, words: caption }).text])
  const { text, problems } = composePost({ ...rest, words, fixed: asGiven })
  refuse(problems)
  const full = factsOf(platform).link === 'inside' ? captionWithLink({ text, url }) : text
  return { text: full, url, title: item.title, ...(item.text && { description: item.text }), language }
}

function captionsIn(item: KeptItem, { platform, person }: Placed): string[] {
  return (['nl', 'en'] as const).flatMap((language) => captionsFor(item, { platform, language, person }))
}

function refuse(problems: ReturnType<typeof composePost>['problems']): void {
  const issues = problems
    .filter(({ code }) => code === 'blocked-phrase' || code === 'fixed-text')
    .map(({ code, message }) => ({ pointer: '/text', detail: message, code }))
  if (issues.length === 0) return
  throw new AdvocacyError('invalid-input', issues.map(({ detail }) => detail).join(' '), { issues })
}
