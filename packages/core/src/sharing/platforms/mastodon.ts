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
