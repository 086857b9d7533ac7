import { withQuery } from '../address.ts'
import { captionWithLink, type Platform } from '../platform.ts'

/**
 * WhatsApp's click to chat without a number: the person picks who gets it.
 *
 * Source: faq.whatsapp.com, click to chat. verifiedOn 2026-11 (documentation).
 */
export const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  text: 'prefilled',
  opens: 'page',
  shareUrl: (target) => withQuery('https://wa.me/', { text: captionWithLink(target) }),
}
