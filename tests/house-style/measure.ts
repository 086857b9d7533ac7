/** What is measured of an element on the stage. It runs in the page. */

/** Every element below one, through shadow roots, in the order of the document. */
export function below(root: Element | ShadowRoot): Element[] {
  const own = root instanceof Element && root.shadowRoot ? below(root.shadowRoot) : []
  return [...own, ...[...root.children].flatMap((child) => [child, ...below(child)])]
}

/** The elements in the shadow roots of those with this tag, below a place. */
export function inside(tag: string, place: Element): Element[] {
  return below(place).filter((element) => rootHost(element)?.localName === tag)
}

function rootHost(element: Element): Element | undefined {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/** Whether an element is seen: neither for screen readers alone, nor without a size. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && !element.closest('.hidden') && element.checkVisibility({ visibilityProperty: true })
}

/** The computed styles of elements and what they generate, by element, pseudo-element and property. */
export function stylesOf(elements: readonly Element[]): Map<string, string> {
  const styles = new Map<string, string>()
  for (const [index, element] of elements.entries()) {
    for (const part of partsOf(element)) {
      const style = getComputedStyle(element, part)
      for (const name of style)
        if (!name.startsWith('--'))
          styles.set(`${index} ${element.localName}${part} ${name}`, style.getPropertyValue(name))
    }
  }
  return styles
}

function partsOf(element: Element): string[] {
  if (element.localName === 'input') return ['', '::before', '::placeholder']
  return getComputedStyle(element, '::before').content === 'none' ? [''] : ['', '::before']
}

/** Which properties differ, each with the elements where they do. */
export function difference(one: Map<string, string>, other: Map<string, string>): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const [key, value] of one) {
    const name = key.slice(key.lastIndexOf(' ') + 1)
    if (other.get(key) !== value) changed[name] = `${key}: ${value} → ${other.get(key)}`
  }
  return changed
}

/** The element that holds another on the screen, through slots and shadow roots. */
function above(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? rootHost(element) ?? null
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

function colourOf(text: string): Colour {
  if (!pen) throw new Error('There is no canvas.')
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = text
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

function over([r, g, b, alpha]: Colour, under: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha)
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1]
}

/** What is behind the content of an element. */
function backdrop(element: Element | null): Colour {
  if (!element) return colourOf('Canvas')
  const own = colourOf(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, backdrop(above(element)))
}

/** The colour that is seen behind the content of an element. */
export const ground = (element: Element): string => backdrop(element).map(Math.round).join()

/** The contrast of two colours by WCAG 2. */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([r, g, b]: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** What has too little contrast: text below 4.5 to 1, and controls of which neither the edge nor the inside reaches 3 to 1. */
export function faint(place: Element): string[] {
  const seen = below(place).filter((element) => isSeen(element) && !element.closest('[aria-hidden=true] .skeleton'))
  const texts = seen.filter((element) => textsOf(element).length > 0)
  const controls = seen.filter((element) => element.matches('.button, input'))
  return [...texts.flatMap(faintText), ...controls.flatMap(faintControl)]
}

function textsOf(element: Element): Node[] {
  return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

function faintText(element: Element): string[] {
  const ratio = contrast(over(colourOf(getComputedStyle(element).color), backdrop(element)), backdrop(element))
  return ratio < 4.5 ? [`${ratio.toFixed(2)} ${describe(element)}`] : []
}

function faintControl(element: Element): string[] {
  if (element.matches('[type=checkbox]:not([role=switch])')) return []
  const { borderTopColor, backgroundColor } = getComputedStyle(element)
  const behind = backdrop(above(element))
  const ratio = Math.max(
    ...[borderTopColor, backgroundColor].map((text) => contrast(over(colourOf(text), behind), behind)),
  )
  return ratio < 3 ? [`${ratio.toFixed(2)} ${describe(element)}`] : []
}

export function describe(element: Element): string {
  const name = [element.localName, ...element.classList].join('.')
  return `${rootHost(element)?.localName ?? 'page'} ${name} "${element.textContent?.trim().slice(0, 30)}"`
}

/** What sticks out of a place to the left or right, or is cut off by something that hides what sticks out. */
export function spilled(place: Element): string[] {
  const { left, right } = place.getBoundingClientRect()
  const seen = below(place).filter(isSeen)
  const out = seen.filter((element) => boxesOf(element).some((box) => box.left < left - 1 || box.right > right + 1))
  const cut = seen.filter(
    (element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
  )
  return [...out, ...cut].map(describe)
}

/** The boxes of an element and of the lines of its text. */
function boxesOf(element: Element): DOMRect[] {
  const range = document.createRange()
  const lines = textsOf(element).flatMap((text) => {
    range.selectNodeContents(text)
    return [...range.getClientRects()]
  })
  return [element.getBoundingClientRect(), ...lines]
}

/** Texts and controls that lie over each other. */
export function overlaps(place: Element): string[] {
  const seen = below(place).filter(isSeen)
  const things = seen.flatMap((element) =>
    element.matches('.button, input, img')
      ? [{ element, box: element.getBoundingClientRect() }]
      : boxesOf(element)
          .slice(1)
          .map((box) => ({ element, box })),
  )
  return things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter(
        (other) =>
          one.element !== other.element &&
          !isWithin(other.element, one.element) &&
          cross(one.box, other.box) &&
          layerOf(one.element) === layerOf(other.element),
      )
      .map((other) => `${describe(one.element)} over ${describe(other.element)}`),
  )
}

/** What lies over the rest on a ground of its own, such as an open list or a bar that stays in sight, and holds this; null for the page itself. */
function layerOf(element: Element | null): Element | null {
  if (element === null) return null
  const { position, zIndex, backgroundColor } = getComputedStyle(element)
  const isAbove = position === 'sticky' || (position === 'absolute' && zIndex !== 'auto')
  const isLayer = isAbove && !/, 0\)$/.test(backgroundColor)
  return isLayer ? element : layerOf(above(element))
}

function isWithin(element: Element | null, other: Element): boolean {
  return element === other || (element !== null && isWithin(above(element), other))
}

/** Whether boxes overlap by more than the room above and below letters. */
function cross(one: DOMRect, other: DOMRect): boolean {
  const room = 0.2 * Math.min(one.height, other.height)
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return wide > 1 && high > room
}

/** What is pressed or filled in and is smaller than this many pixels. */
export function small(place: Element, least: number): string[] {
  return below(place)
    .filter((element) => element.matches('.button, input, a') && isSeen(element))
    .map((element) =>
      element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element,
    )
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return height < least || width < 24
    })
    .map(describe)
}

/** Where everything stands, in whole pixels from the start of a line: the same from the left and, mirrored, from the right. */
export function placesFromStart(place: Element): string[] {
  const { left, right, top } = place.getBoundingClientRect()
  const isMirrored = getComputedStyle(place).direction === 'rtl'
  return below(place)
    .filter((element) => isSeen(element) && getComputedStyle(element).display !== 'inline')
    .map((element) => {
      const box = element.getBoundingClientRect()
      const start = isMirrored ? right - box.right : box.left - left
      return `${describe(element)} ${[start, box.top - top, box.width, box.height].map(Math.round).join(' ')}`
    })
}

/** What moves, or would when something about it changes. */
export function moving(place: Element): string[] {
  return below(place)
    .filter((element) => element.getAnimations().length > 0 || getComputedStyle(element).transitionDuration !== '0s')
    .map(describe)
}
