import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Slack, which has no share link: caption and link are copied, and the person's own workspace opens.
 */
export const slack: PlatformDefinition = {
  id: 'slack',
  name: 'Slack',
  link: 'https://app.slack.com/client',
}

/** 40,000 characters, 4,000 once edited: general knowledge; the lower holds. */
export const slackFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: ['slack.com'],
  limit: { counts: 'utf16', max: 4000 },
}
