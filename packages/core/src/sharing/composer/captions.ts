import type { Content } from '../../content/content.ts'

/** For whom captions are looked up: the platform, the reader's language, and the person's id or whatever else tells people apart. */
export interface CaptionReader {
  platform: string
  language: 'nl' | 'en'
  person: string
}

/**
 * The captions of an item to start from, the person's own first: each person begins at another one, and always at the same, so that colleagues do not post identical texts. Those
 * that name the platform and the language go before those that fit any.
 */
export function captionsFor(
  item: Pick<Content, 'id' | 'title' | 'text' | 'captions' | 'suggestions'>,
  { platform, language, person }: CaptionReader,
): string[] {
  const fitting = (item.suggestions ?? []).filter(
    (one) => (one.platforms?.includes(platform) ?? true) && (one.language ?? language) === language,
  )
  const closeness = (one: (typeof fitting)[number]) => (one.platforms ? 2 : 0) + (one.language ? 1 : 0)
  const closest = Math.max(...fitting.map(closeness))
  const captions = fitting.filter((one) => closeness(one) === closest).map(({ text }) => text)
  if (captions.length === 0) return [item.captions?.[platform] ?? item.captions?.default ?? (item.text || item.title)]
  const first = hash(`${item.id}\n${person}`) % captions.length
  return [...captions.slice(first), ...captions.slice(0, first)]
}

/** FNV-1a with 32 bits, over UTF-16 units: spreads people evenly, and says the same everywhere. Source: RFC 9923. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
