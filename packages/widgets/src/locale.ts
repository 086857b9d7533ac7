/** The languages that the elements speak. */
export type Language = 'nl' | 'en'

/** A text in every language. */
export type Messages<Texts> = Readonly<Record<Language, Texts>>

/** The nearest `lang` of an element, through shadow roots, else the browser's own language. */
export function nearestLang(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang')
  if (lang) return lang
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? nearestLang(root.host) : navigator.language
}

/** The language to speak for a `lang`: Dutch for `nl` and its regions, English for everything else. */
export function languageOf(lang: string): Language {
  return /^nl\b/i.test(lang) ? 'nl' : 'en'
}

const speakers = new Set<() => void>()
let listens = false

/** Calls `listener` when a `lang` of the document changes, until the returned function is called. */
export function onLanguageChange(listener: () => void): () => void {
  if (!listens) {
    listens = true
    const observer = new MutationObserver(() => {
      for (const speak of speakers) speak()
    })
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] })
  }
  speakers.add(listener)
  return () => speakers.delete(listener)
}
