import type { AdvocacyApi } from '@advocacy-kit/core'
import { type Context, ContextEvent, createContext } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How widgets find the program: any ancestor may provide an {@link AdvocacyApi} under this key, ours or another copy's. */
export const apiContext: Context<unknown, AdvocacyApi> = createContext<AdvocacyApi>(Symbol.for('advocacy-kit/api/1'))

/** Keeps the api that the nearest provider holds, by the context protocol; asks again when a provider arrives later, so that scripts may load in any order. */
export class ApiConsumer implements ReactiveController {
  value: AdvocacyApi | undefined
  readonly #host: ReactiveControllerHost & HTMLElement
  #unsubscribe: (() => void) | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask)
    this.#ask()
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask)
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  #ask = (): void => {
    if (this.#unsubscribe) return
    this.#host.dispatchEvent(new ContextEvent(apiContext, this.#host, this.#take, true))
  }

  #take = (value: AdvocacyApi, unsubscribe?: () => void): void => {
    this.#unsubscribe = unsubscribe
    this.value = value
    this.#host.requestUpdate()
  }
}
