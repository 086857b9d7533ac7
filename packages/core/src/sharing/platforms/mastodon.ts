import { instanceHost, withQuery } from '../address.ts'
import { captionWithLink, type Platform } from '../platform.ts'

/**
 * The share page of a person's own Mastodon server: one text, with the link in it. Without a valid server it is the largest one, mastodon.social.
 *
 * Source: mastodon/mastodon, app/controllers/shares_controller.rb. verifiedOn 2026-11 (source).
 */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  text: 'prefilled',
  opens: 'page',
  instance: true,
  shareUrl: (target) =>
    withQuery(`https://${instanceHost(target.instance ?? '') ?? 'mastodon.social'}/share`, {
      text: captionWithLink(target),
    }),
}
