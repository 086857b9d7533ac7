import type { PlatformDefinition } from '../platform.ts'

/**
 * Slack, which has no share link: caption and link are copied, and the person's own workspace opens.
 */
export const slack: PlatformDefinition = {
  id: 'slack',
  name: 'Slack',
  link: 'https://app.slack.com/client',
}
