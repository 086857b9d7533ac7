import { blockedStretch, factsOf, type Platform, type Post } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './composer-messages.ts'
import type { Draft } from './draft.ts'

interface Shown {
  readonly platform: Platform
  readonly url: string
  readonly draft: Draft
}

/** How the post will stand there, with what goes along and stays, and with what may not stand in it marked. */
export function preview(language: Language, post: Post, { platform, url, draft }: Shown): TemplateResult {
  const t = messages[language]
  const isCard = factsOf(platform.id).link === 'beside'
  return html`<figure>
    <figcaption class="label">${t.preview}</figcaption>
    <blockquote lang=${draft.language}>${marked(post)}${'\n'}<span class="link">${url}</span></blockquote>
    ${isCard ? html`<p class="hint">${t.card}</p>` : nothing}
    ${draft.disclosure ? html`<p class="hint">${t.disclosure(draft.disclosure)}</p>` : nothing}
  </figure>`
}

/** The text, with the phrases that may not stand in it marked. */
function marked({ text, problems }: Post): (string | TemplateResult)[] {
  const stretches = problems
    .flatMap(({ phrase }) => (phrase === undefined ? [] : (blockedStretch(text, phrase) ?? [])))
    .sort((a, b) => a.start - b.start)
  const parts: (string | TemplateResult)[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (start < at) continue
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...parts, text.slice(at)]
}
