import type { AdvocacyApi } from '@advocacy-kit/core'
import type { ReactiveController } from 'lit'
import type { ProgramElement } from './program-element.ts'

interface Options<Value> {
  /** What to ask of the program. */
  read(program: AdvocacyApi): Promise<Value>
  /** What the question depends on; another answer starts over. */
  on(): readonly unknown[]
  /** Ask again when a board may have moved. */
  live?: boolean
}

/**
 * Something an element reads of the program and keeps: `value` when it is there, with the time it was read at; `failure` (a code) when the last try failed, then `value` is
 * what was read before, if anything. Reads again when the question changes, on hints where asked for, and when the connection comes back.
 */
export class Reading<Value> implements ReactiveController {
  value: Value | undefined
  /** When the value was read, in milliseconds. */
  readAt = 0
  failure: string | undefined
  readonly #host: ProgramElement
  readonly #options: Options<Value>
  #asked: readonly unknown[] = []
  #turn = 0
  #busy = false
  #again = false
  #stop: (() => void) | undefined

  constructor(host: ProgramElement, options: Options<Value>) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.again)
    if (this.#asked.length === 0) return
    // Back on the page, perhaps elsewhere: what is there stays until it is read again.
    this.#watch()
    this.again()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.again)
    this.#unwatch()
  }

  hostUpdate(): void {
    const asked = [this.#host.program, ...this.#options.on()]
    if (asked.length === this.#asked.length && asked.every((part, index) => part === this.#asked[index])) return
    this.#asked = asked
    this.#turn++
    this.#busy = false
    this.value = this.failure = undefined
    this.#unwatch()
    this.#watch()
    this.again()
  }

  #watch(): void {
    if (this.#options.live) this.#stop = this.#host.program?.watch(this.again)
  }

  #unwatch(): void {
    this.#stop?.()
    this.#stop = undefined
  }

  /** Reads again; what is there stays until the answer comes. Any number of calls during a read make one more. */
  again = (): void => {
    const program = this.#host.program
    if (this.#busy) this.#again = true
    else if (program) void this.#read(program, this.#turn)
  }

  async #read(program: AdvocacyApi, turn: number): Promise<void> {
    this.#busy = true
    this.#again = false
    const answer = await this.#options.read(program).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    // A question that has changed meanwhile has its own answer under way.
    if (turn !== this.#turn) return
    this.#busy = false
    if ('error' in answer) this.#lose(this.#host.fail(answer.error))
    else this.#keep(answer.value)
    this.#host.requestUpdate()
    if (this.#again) this.again()
  }

  #lose(code: string): void {
    this.failure = code
    // Numbers that are no longer shown to the viewer do not stay.
    if (code === 'switched-off') this.value = undefined
  }

  #keep(value: Value): void {
    this.value = value
    this.readAt = Date.now()
    this.failure = undefined
  }
}
