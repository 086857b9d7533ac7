import { type Platform, type PlatformDefinition, platform } from './platform.ts'
import { blog } from './platforms/blog.ts'
import { bluesky } from './platforms/bluesky.ts'
import { copy } from './platforms/copy.ts'
import { email } from './platforms/email.ts'
import { facebook } from './platforms/facebook.ts'
import { instagram } from './platforms/instagram.ts'
import { linkedin } from './platforms/linkedin.ts'
import { mastodon } from './platforms/mastodon.ts'
import { native } from './platforms/native.ts'
import { pinterest } from './platforms/pinterest.ts'
import { reddit } from './platforms/reddit.ts'
import { slack } from './platforms/slack.ts'
import { snapchat } from './platforms/snapchat.ts'
import { teams } from './platforms/teams.ts'
import { telegram } from './platforms/telegram.ts'
import { threads } from './platforms/threads.ts'
import { tiktok } from './platforms/tiktok.ts'
import { whatsapp } from './platforms/whatsapp.ts'
import { x } from './platforms/x.ts'
import { xing } from './platforms/xing.ts'
import { youtube } from './platforms/youtube.ts'

const definitions: readonly PlatformDefinition[] = [
  linkedin,
  x,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  snapchat,
  tiktok,
  whatsapp,
  telegram,
  reddit,
  xing,
  pinterest,
  youtube,
  teams,
  slack,
  email,
  copy,
  native,
  blog,
]

/** Every platform that the kit knows. */
export const platforms: readonly Platform[] = /* @__PURE__ */ definitions.map(platform)

/** The ids of all platforms, as a program's setting and an element's attribute name them. */
export const platformIds: readonly string[] = /* @__PURE__ */ definitions.map(({ id }) => id)

/** The platform of an id, or undefined; `own` are the program's own. */
export function platformOf(id: string, own: readonly PlatformDefinition[] = []): Platform | undefined {
  const definition = [...own, ...definitions].find((one) => one.id === id)
  return definition && platform(definition)
}
