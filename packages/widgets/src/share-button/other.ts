import { platformOf, safeAddress } from '@advocacy-kit/core/sharing'
import type { Messages } from '../locale.ts'
import { reach } from './reach.ts'
import type { ShareButton } from './share-button.ts'

const refused: Messages<string> = {
  nl: 'Dit kan hier niet worden gedeeld.',
  en: 'This cannot be shared here.',
}

/** Finds the network of a button that is none of the usual ones, and a way to open it where a link does not do; or says that there is nothing to share. */
export function lookFurther(button: ShareButton): void {
  const { platform, url } = button
  button.other = platformOf(platform)
  button.reach ??= reach
  if (button.network && safeAddress(url)) return
  button.refused = refused
  const message = `"${url}" cannot be shared on "${platform}": give an http or https url and a known platform.`
  button.emit('advocacy-error', { code: 'invalid-input', message })
}
