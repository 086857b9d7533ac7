import { platformOf, safeAddress } from '@advocacy-kit/core/sharing'
import type { Messages } from '../locale.ts'
import type { ShareButton } from './share-button.ts'

const refused: Messages<string> = {
  nl: 'Dit kan hier niet worden gedeeld.',
  en: 'This cannot be shared here.',
}

/** Finds the network of a button that is none of the usual ones, or says that there is nothing to share. */
export function lookFurther(button: ShareButton): void {
  const { platform, url } = button
  button.other = platformOf(platform)
  if (button.other && safeAddress(url)) return
  button.refused = refused
  const message = `"${url}" cannot be shared on "${platform}": give an http or https url and a known platform.`
  button.emit('advocacy-error', { code: 'invalid-input', message })
}
