import type { PlatformFacts } from './facts.ts'
import { blogFacts } from './platforms/blog.ts'
import { blueskyFacts } from './platforms/bluesky.ts'
import { copyFacts } from './platforms/copy.ts'
import { emailFacts } from './platforms/email.ts'
import { facebookFacts } from './platforms/facebook.ts'
import { instagramFacts } from './platforms/instagram.ts'
import { linkedinFacts } from './platforms/linkedin.ts'
import { mastodonFacts } from './platforms/mastodon.ts'
import { nativeFacts } from './platforms/native.ts'
import { pinterestFacts } from './platforms/pinterest.ts'
import { redditFacts } from './platforms/reddit.ts'
import { slackFacts } from './platforms/slack.ts'
import { snapchatFacts } from './platforms/snapchat.ts'
import { teamsFacts } from './platforms/teams.ts'
import { telegramFacts } from './platforms/telegram.ts'
import { threadsFacts } from './platforms/threads.ts'
import { tiktokFacts } from './platforms/tiktok.ts'
import { whatsappFacts } from './platforms/whatsapp.ts'
import { xFacts } from './platforms/x.ts'
import { xingFacts } from './platforms/xing.ts'
import { youtubeFacts } from './platforms/youtube.ts'

const facts: Readonly<Record<string, PlatformFacts>> = {
  linkedin: linkedinFacts,
  x: xFacts,
  facebook: facebookFacts,
  instagram: instagramFacts,
  threads: threadsFacts,
  bluesky: blueskyFacts,
  mastodon: mastodonFacts,
  snapchat: snapchatFacts,
  tiktok: tiktokFacts,
  whatsapp: whatsappFacts,
  telegram: telegramFacts,
  reddit: redditFacts,
  xing: xingFacts,
  pinterest: pinterestFacts,
  youtube: youtubeFacts,
  teams: teamsFacts,
  slack: slackFacts,
  email: emailFacts,
  copy: copyFacts,
  native: nativeFacts,
  blog: blogFacts,
}

/** What is known of the platform of an id; of a program's own, that the link goes where its address says. */
export function factsOf(id: string): PlatformFacts {
  const known = Object.hasOwn(facts, id) ? facts[id] : undefined
  return known ?? { verifiedOn: null, link: 'inside', reads: 'none' }
}
