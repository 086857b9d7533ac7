import type { PlatformFacts } from '../facts.ts'
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

/** 500 characters for the description: Buffer. */
export const pinterestFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'beside',
  reads: 'none',
  hosts: ['pinterest.com', 'pin.it'],
  limit: { counts: 'utf16', max: 500 },
}
