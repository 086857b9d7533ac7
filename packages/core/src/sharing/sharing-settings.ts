import * as z from 'zod/mini'
import { id, text } from '../activity/fields.ts'
import type { Issue } from '../error.ts'
import { label } from '../program/label.ts'
import type { Scoring } from '../program/scoring.ts'
import { safeAddress } from './address.ts'
import { isPhrase } from './composer/blocked-phrases.ts'
import { hashtagsIn } from './composer/hashtags.ts'
import { platform } from './platform.ts'
import { platformIds } from './platforms.ts'

/** A text in the languages that the kit speaks; who reads another one gets English. */
const inLanguages = z.strictObject({ nl: z.optional(label), en: z.optional(label) })

/** A hashtag without its sign. */
export const hashtag = z
  .string()
  .check(z.maxLength(64))
  .check(
    z.refine(
      (tag) => hashtagsIn(`#${tag}`)[0]?.text === tag,
      'must be a hashtag without its sign: letters, digits and _, with at least one letter',
    ),
  )

/** A caption to start from: on these platforms and in this language, or on all and in any. */
export const suggestion = z.strictObject({
  text,
  platforms: z.optional(z.array(id)),
  language: z.optional(z.enum(['nl', 'en'])),
})

/** A platform of the program's own, told as the kit's own are: see `PlatformDefinition`. */
const ownPlatform = z.strictObject({
  id,
  name: label,
  link: z
    .string()
    .check(z.maxLength(2000))
    .check(
      z.refine(
        isLink,
        'must be an https or http address with {url} or {text} in its query, and no other {word} than those, {title} and {image}',
      ),
    ),
})

function isLink(link: string): boolean {
  const words = [...link.matchAll(/{(\w*)}/g)].map(([, word = '']) => word)
  const query = link.indexOf('?')
  const isKnown = words.every((word) => ['url', 'text', 'title', 'image'].includes(word))
  if (!isKnown || !words.some((word) => word === 'url' || word === 'text')) return false
  if (query === -1 || link.slice(0, query).includes('{')) return false
  const target = { url: 'https://example.org/', text: 'a', image: 'https://example.org/a.png' }
  return safeAddress(platform({ id: '', name: '', link }).shareUrl(target)) !== undefined
}

/** What a program settles about sharing; what is left out is as the kit has it. */
export const sharingSettings = z.strictObject({
  /** What tells readers that the writer works here; null for nothing, which is refused while points are given. */
  disclosure: z.optional(z.nullable(inLanguages)),
  /** Words and phrases that no post may hold; `*` stands for any letters and digits of a word. */
  blockedPhrases: z.optional(
    z
      .array(z.string().check(z.maxLength(200)).check(z.refine(isPhrase, 'must hold a letter or a digit')))
      .check(z.maxLength(500)),
  ),
  /** What a person is asked before sharing; every question can be skipped and no answer is kept. None for `[]`. */
  questions: z.optional(z.array(inLanguages).check(z.maxLength(10))),
  /** Hashtags that go with every post. */
  hashtags: z.optional(z.array(hashtag).check(z.maxLength(10))),
  ownPlatforms: z.optional(z.array(ownPlatform).check(z.maxLength(50))),
})

/** What a program settles about sharing. */
export interface SharingSettings extends z.infer<typeof sharingSettings> {}

/** What does not fit together in settings about sharing. */
export function sharingMistakes({ disclosure, ownPlatforms = [] }: SharingSettings, scoring: Scoring): Issue[] {
  const taken = new Set(platformIds)
  const mistakes = ownPlatforms.flatMap(({ id }, index): Issue[] => {
    const isTaken = taken.has(id)
    taken.add(id)
    return isTaken ? [{ pointer: `/sharing/ownPlatforms/${index}/id`, detail: `is a platform already: ${id}` }] : []
  })
  if (disclosure === null && scoring === 'on')
    mistakes.push({
      pointer: '/sharing/disclosure',
      detail: 'must stay while points are given: give your own text, or set scoring to measure-only first',
    })
  return mistakes
}
