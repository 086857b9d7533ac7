import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * WhatsApp's click to chat, without a number: the person chooses to whom. The link is in the text.
 *
 * Source: faq.whatsapp.com, click to chat.
 */
export const whatsapp: PlatformDefinition = {
  id: 'whatsapp',
  name: 'WhatsApp',
  link: 'https://wa.me/?text={text}',
}

/** No figure known. Chats tell nothing back, and often drop campaign parameters. */
export const whatsappFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
}
