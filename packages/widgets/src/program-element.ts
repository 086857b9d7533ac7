import type { AdvocacyApi } from '@advocacy-kit/core'
import type { PropertyDeclarations } from 'lit'
import { ApiConsumer } from './context.ts'
import { AdvocacyElement } from './element.ts'

/** An element that works with a program: its own `api`, else the nearest provider's. */
export abstract class ProgramElement extends AdvocacyElement {
  static override properties: PropertyDeclarations = { api: { attribute: false } }

  /** The program to work with; the nearest provider's when left out. */
  declare api: AdvocacyApi | undefined

  #provided = new ApiConsumer(this)

  /** The program's api; undefined as long as there is none. */
  get program(): AdvocacyApi | undefined {
    return this.api ?? this.#provided.value
  }

  /** Whether a program can be expected: it is there, or a provider around this element is still to bring it. */
  get connected(): boolean {
    return this.program !== undefined || isProvided(this)
  }

  /** Says that something failed, and returns its stable code. */
  fail(error: unknown): string {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal'
    if (code === 'unauthenticated' && error instanceof Error && isOfThePage(error.cause))
      console.warn(`<${this.localName}>`, error.message, error.cause)
    this.emit('advocacy-error', { code, message: error instanceof Error ? error.message : String(error) })
    return code
  }
}

/** What the page's own `getToken` threw, rather than what a server answered. */
function isOfThePage(cause: unknown): boolean {
  return cause !== undefined && !(typeof cause === 'object' && cause !== null && 'response' in cause)
}

function isProvided(element: Element): boolean {
  if (element.closest('advocacy-provider')) return true
  const root = element.getRootNode()
  return root instanceof ShadowRoot && isProvided(root.host)
}
