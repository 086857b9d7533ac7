import type { CSSResult, ReactiveElement } from 'lit'
import type { ProgramElement } from './program-element.ts'

/** What some modules bring that an element loads later: styles, which the element then has too. */
interface Part {
  readonly styles?: CSSResult
}

/** A part of an element that is loaded when it is first asked for. */
export class Later<Loaded extends object> {
  readonly #host: ProgramElement
  readonly #load: () => Promise<Loaded>
  #loaded: Loaded | undefined
  #loading = false
  #failed = false

  constructor(host: ProgramElement, load: () => Promise<Loaded>) {
    this.#host = host
    this.#load = load
  }

  /** The part where it is there already. */
  get loaded(): Loaded | undefined {
    return this.#loaded
  }

  /** The part; undefined until it is there, and then the element is drawn again. */
  get part(): Loaded | undefined {
    if (!this.#loaded && !this.#loading) void this.#begin()
    return this.#loaded
  }

  /** Whether it could not be loaded; a page has to be loaded again for it. */
  get failed(): boolean {
    return this.#failed
  }

  async #begin(): Promise<void> {
    this.#loading = true
    this.#failed = false
    try {
      const loaded = await this.#load()
      adopt(this.#host, loaded)
      this.#loaded = loaded
      this.#host.requestUpdate()
    } catch (error) {
      this.#failed = true
      this.#host.requestUpdate()
      this.#host.emit('advocacy-error', { code: 'offline', message: String(error) })
    }
    this.#loading = false
  }
}

function adopt({ renderRoot }: ReactiveElement, { styles }: Part): void {
  if (styles?.styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styles.styleSheet)
}
