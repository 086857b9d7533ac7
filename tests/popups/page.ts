import '@advocacy-kit/widgets/share-button'

declare global {
  interface Window {
    /** Puts a button into the page, and answers when it can be pressed or says why not. */
    put(attributes: Readonly<Record<string, string>>): Promise<void>
    /** What happened at each click: whether the browser was left to follow the link, and the pages that the click itself opened. */
    clicks: { followed: boolean; opened: string[] }[]
  }
}

window.clicks = []
window.put = async (attributes) => {
  const button = document.createElement('advocacy-share-button')
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value)
  document.body.replaceChildren(button)
  while (!button.shadowRoot?.querySelector('[part]')) await new Promise((done) => setTimeout(done, 10))
  // What a frame needs is fetched beside it.
  await new Promise((done) => setTimeout(done, 50))
}

let opened: string[] | undefined
const open = window.open.bind(window)
window.open = (address, ...rest) => {
  if (!opened) throw new Error('A page was opened outside of the click.')
  opened.push(String(address))
  return open(address, ...rest)
}
addEventListener(
  'click',
  () => {
    opened = []
    // What Enter in a field does comes after the click that it stands for, still in the same turn.
    setTimeout(() => (opened = undefined))
  },
  true,
)
addEventListener('click', ({ defaultPrevented }) =>
  window.clicks.push({ followed: !defaultPrevented, opened: opened ?? [] }),
)
