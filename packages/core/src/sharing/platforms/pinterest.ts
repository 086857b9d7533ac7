import type { PlatformDefinition } from '../platform.ts'

/**
 * Pinterest's pin page: link, picture and description; it needs the picture.
 *
 * Source: developers.pinterest.com, save button.
 */
export const pinterest: PlatformDefinition = {
  id: 'pinterest',
  name: 'Pinterest',
  link: 'https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={text}',
}
