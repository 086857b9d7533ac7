import type { AdvocacyApi } from '@advocacy-kit/core'
import { ContextProvider } from '@lit/context'
import { css, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { apiContext } from '../context.ts'
import { AdvocacyElement } from '../element.ts'
import { connect } from './connection.ts'
import { type SharedApi, shared } from './shared.ts'

/** How long a page may take to bring a program, in milliseconds. */
const PATIENCE = 5_000

/**
 * Connects the widgets inside it to a program: over HTTP by `endpoint`, in the page with sample data by `demo`, or to an api of the page's own by `api`. All of
 * them share one connection for live changes.
 *
 * @slot - The part of the page that works with the program.
 * @fires advocacy-ready
 * @fires advocacy-error
 */
export class Provider extends AdvocacyElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `
  static override properties: PropertyDeclarations = {
    endpoint: {},
    cookies: { type: Boolean },
    demo: { type: Boolean },
    api: { attribute: false },
    getToken: { attribute: false },
  }

  /** The base path of the HTTP handler, such as `https://advocacy.voorbeeld.nl/advocacy`. */
  declare endpoint: string | undefined
  /** The people of `endpoint`, on another origin, are known by a cookie rather than a token; its handler says `cookies: true`. */
  declare cookies: boolean
  /** A small fictional program that lives in this page, gone when the page is. */
  declare demo: boolean
  /** A program of the page's own; it goes before `endpoint` and `demo`. */
  declare api: AdvocacyApi | undefined
  /** Gives the host's token for each request to `endpoint`; null or nothing for a visitor. Asked once more when the server refuses a token. */
  declare getToken: (() => string | null | undefined | Promise<string | null | undefined>) | undefined

  #context = new ContextProvider(this, { context: apiContext })
  #shared: SharedApi | undefined
  #wondering: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.cookies = false
    this.demo = false
    this.addEventListener('advocacy-points-changed', () => this.#hint())
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      changed.has('api') ||
      changed.has('endpoint') ||
      changed.has('cookies') ||
      changed.has('demo') ||
      changed.has('getToken')
    )
      this.#connect()
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`
  }

  #connect(): void {
    const { api, endpoint, cookies, demo, getToken } = this
    if (api) this.#provide(api)
    else if (endpoint !== undefined) this.#provide(connect({ endpoint, getToken, cookies }))
    else if (!demo) this.#wonder()
    else this.#demonstrate().catch(({ message }) => this.emit('advocacy-error', { code: 'offline', message }))
  }

  /** A page may bring its api a while later; after that, somebody forgot it. */
  #wonder(): void {
    clearTimeout(this.#wondering)
    this.#wondering = setTimeout(() => {
      if (!this.#shared && this.isConnected)
        this.emit('advocacy-error', {
          code: 'invalid-input',
          message: 'has no program: give it `endpoint`, `demo` or an `api`.',
        })
    }, PATIENCE)
  }

  async #demonstrate(): Promise<void> {
    const { demoApi } = await import('./demo/demo.ts')
    const api = await demoApi()
    if (this.demo && !this.api && this.endpoint === undefined) this.#provide(api)
  }

  #provide(api: AdvocacyApi): void {
    this.#shared = shared(api)
    this.#context.setValue(this.#shared)
    this.ready()
  }

  /** What the viewer did themselves shows at once, without waiting for the hint. */
  #hint(): void {
    this.#shared?.hint({ board: 'points', position: 0 })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-provider': Provider
  }
}
