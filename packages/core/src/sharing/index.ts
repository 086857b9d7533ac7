import type { Platform } from './platform.ts'
import { bluesky } from './platforms/bluesky.ts'
import { copy } from './platforms/copy.ts'
import { email } from './platforms/email.ts'
import { facebook } from './platforms/facebook.ts'
import { linkedin } from './platforms/linkedin.ts'
import { mastodon } from './platforms/mastodon.ts'
import { whatsapp } from './platforms/whatsapp.ts'
import { x } from './platforms/x.ts'

export { instanceHost, safeAddress } from './address.ts'
export { captionWithLink, type Platform, type ShareTarget } from './platform.ts'
export { bluesky, copy, email, facebook, linkedin, mastodon, whatsapp, x }

/** Every platform that the kit knows, in the order it offers them. */
export const platforms: readonly Platform[] = [linkedin, x, facebook, bluesky, mastodon, whatsapp, email, copy]

/** The ids of all platforms, as a program's setting and an element's attribute name them. */
export const platformIds: readonly string[] = /* @__PURE__ */ platforms.map((platform) => platform.id)

/** The platform of an id, or undefined. */
export function platformOf(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id)
}
