import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * The share page of a person's own Mastodon server: one text, with the link in it. Without a valid server it is the largest one, mastodon.social.
 *
 * Source: mastodon/mastodon, app/controllers/shares_controller.rb.
 */
export const mastodon: PlatformDefinition = {
  id: 'mastodon',
  name: 'Mastodon',
  link: 'https://{instance}/share?text={text}',
}

/** 500 characters unless the server says otherwise in `configuration.statuses`; calls: docs.joinmastodon.org, api/rate-limits. */
export const mastodonFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'inside',
  reads: 'public',
  hosts: 'any',
  limit: { counts: 'mastodon', max: 500, address: 23 },
  rates: [
    { calls: 'read', count: 300, seconds: 300 },
    { calls: 'create', count: 300, seconds: 300 },
  ],
}
