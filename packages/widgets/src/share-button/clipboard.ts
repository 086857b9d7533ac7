/**
 * Copies plain text within the click, before the new tab takes the focus: the browser's old command is the one way that answers at once and also works on plain http.
 * Only where it refuses is the newer, asynchronous one tried. The answer says whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', put, true)
  const done = document.execCommand('copy')
  removeEventListener('copy', put, true)
  try {
    if (!done) await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
