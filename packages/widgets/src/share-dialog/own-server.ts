import type { Platform } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { ProgramElement } from '../program-element.ts'
import { keptInstance } from '../share-button/instance.ts'
import { forgetInstance } from '../share-question/keep-instance.ts'
import { messages } from './composer-messages.ts'

/** Which server opens of a network that has many, and a way to another one: the person was asked once, and the browser kept it. */
export function ownServer(host: ProgramElement, { id, instance }: Platform): TemplateResult | typeof nothing {
  const server = instance ? keptInstance(id) : undefined
  if (server === undefined) return nothing
  const t = messages[host.language]
  const other = () => {
    forgetInstance(id)
    host.requestUpdate()
    const button = host.renderRoot.querySelector('advocacy-share-button')
    if (!button) return
    button.instance = undefined
    // Without a server it asks for one.
    button.renderRoot.querySelector<HTMLElement>('[part=action]')?.click()
  }
  return html`<p class="line hint">
    ${t.server(server)} <button type="button" part="action" class="button quiet" @click=${other}>${t.otherServer}</button>
  </p>`
}
