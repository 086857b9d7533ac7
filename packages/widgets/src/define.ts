import { version } from './version.ts'

/**
 * Registers an element, once. A second copy of the same version is silent; another version only warns, naming both, and the first one stays. Never throws
 * for a name that is taken, and does nothing where there are no custom elements.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return
  const known = customElements.get(tag)
  if (!known) return customElements.define(tag, element)
  const other = 'version' in known ? String(known.version) : 'of another make'
  if (other !== version) console.warn(`<${tag}> ${other} is already here, so ${version} is left out: load one version.`)
}
