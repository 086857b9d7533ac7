import type { PlatformDefinition } from '../platform.ts'

/**
 * Facebook's sharer: a link alone, the quote was removed by Meta. The documented share dialog wants an app of its own.
 *
 * Source: developers.facebook.com, share dialog; Dabolus/share-menu.
 */
export const facebook: PlatformDefinition = {
  id: 'facebook',
  name: 'Facebook',
  link: 'https://www.facebook.com/sharer/sharer.php?u={url}',
}
