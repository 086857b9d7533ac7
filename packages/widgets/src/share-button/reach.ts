import { copyText } from './clipboard.ts'
import type { ShareButton } from './share-button.ts'

/** Opens what a button shares where following its link does not do: with the device's own sheet, and from a frame, which may not be allowed to open a page. False when the link does. */
export function reach(button: ShareButton, address: string): boolean {
  const opens = button.network?.opens
  if (opens === 'sheet') button.copied = handOver(button)
  else if (opens === 'page' && self !== top) button.blocked = !openFromFrame(address)
  else return false
  return true
}

/** Where there is no sheet, or it refuses, caption and link are copied instead. */
async function handOver(button: ShareButton): Promise<boolean | undefined> {
  if (typeof navigator.share !== 'function') return copyText(button.caption)
  const { text, url } = button
  try {
    await navigator.share({ text, url })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) return copyText(button.caption)
    // The person put the sheet away.
    button.answered()
  }
  return undefined
}

/** False when the frame may not. A link would do nothing then, and tell nothing: so an empty page is opened first, which tells. It forgets who opened it before it goes anywhere. */
function openFromFrame(address: string): boolean {
  const page = emptyPage()
  if (!page) return false
  page.opener = null
  const link = page.document.createElement('a')
  link.href = address
  link.rel = 'noreferrer'
  page.document.body.append(link)
  link.click()
  return true
}

/** Where a frame may open none, Firefox throws and the others answer null. */
function emptyPage(): Window | null {
  try {
    return open('', '_blank')
  } catch {
    return null
  }
}
