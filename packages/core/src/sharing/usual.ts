import { type Platform, type PlatformDefinition, platform } from './platform.ts'
import { bluesky } from './platforms/bluesky.ts'
import { copy } from './platforms/copy.ts'
import { email } from './platforms/email.ts'
import { facebook } from './platforms/facebook.ts'
import { linkedin } from './platforms/linkedin.ts'
import { mastodon } from './platforms/mastodon.ts'
import { whatsapp } from './platforms/whatsapp.ts'
import { x } from './platforms/x.ts'

const definitions: readonly PlatformDefinition[] = [linkedin, x, facebook, bluesky, mastodon, whatsapp, email, copy]

/** The ids of the platforms that most programs offer, in this order; what a program has when it names none, beside the device's own sheet. */
export const usualPlatformIds: readonly string[] = /* @__PURE__ */ definitions.map(({ id }) => id)

/** One of the usual platforms, or undefined: what a page that must stay small asks first. */
export function usualPlatformOf(id: string): Platform | undefined {
  const definition = definitions.find((one) => one.id === id)
  return definition && platform(definition)
}
