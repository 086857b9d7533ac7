import type { PlatformDefinition } from '../platform.ts'

/**
 * XING's share page: a link alone. Not tried live.
 *
 * Source: dev.xing.com, share button.
 */
export const xing: PlatformDefinition = {
  id: 'xing',
  name: 'XING',
  link: 'https://www.xing.com/spi/shares/new?url={url}',
}
