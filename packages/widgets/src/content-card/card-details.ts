import type { AdvocacyApi, Content, LoggedShare, Program } from '@advocacy-kit/core'
import { captionsFor, disclosureOf, platformOf, safeAddress } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { platformName } from '../platform/platform-name.ts'
import { messages } from './card-details-messages.ts'

export { embargo } from '../embargo/embargo.ts'
export { styles } from './card-details.styles.ts'

/** The caption that an item begins with on each platform, outside of any program. */
export function captionsOf(item: Content, language: Language): Readonly<Record<string, string>> {
  const named = [...new Set((item.suggestions ?? []).flatMap(({ platforms = [] }) => platforms)), 'default']
  return Object.fromEntries(
    named.map((platform) => [platform, captionsFor(item, { platform, language, person: '' })[0] ?? '']),
  )
}

/** How free the words of an item are, and what goes along with them. */
export function freedomOf(
  language: Language,
  { freedom = 'suggested', suggestions = [] }: Content,
  program: Program,
): TemplateResult | typeof nothing {
  const t = messages[language]
  const disclosure = disclosureOf(program, language)
  const words = freedom === 'suggested' && suggestions.length < 2 ? '' : t[freedom]
  return words ? html`<p class="note">${words} ${disclosure ? t.disclosure(disclosure) : nothing}</p>` : nothing
}

/** Where the viewer shared an item themselves, and how each share stands; what was only opened is left out, as are those that were taken back. */
export function ownShares(
  language: Language,
  shares: readonly LoggedShare[],
  program: Program | undefined,
): TemplateResult | typeof nothing {
  const shown = shares.filter(({ state, posting }) => state === 'confirmed' || state === 'verified' || posting)
  if (shown.length === 0) return nothing
  const t = messages[language]
  const nameOf = (id: string) =>
    platformName(language, platformOf(id, program?.sharing.ownPlatforms) ?? { id, name: '' })
  const line = ({ platform, address: told = '', state, posting }: LoggedShare) => {
    const name = platform === null ? '' : nameOf(platform)
    const address = safeAddress(told)
    const words = posting ? t.posting(posting === 'under-way') : state === 'verified' ? t.verified : ''
    return html`<li>
      ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${name} <span class="hidden">${t.newTab}</span></a>` : name}
      ${words ? html`<span class="state">${words}</span>` : nothing}
    </li>`
  }
  return html`<div class="own"><span id="own">${t.own}</span><ul aria-labelledby="own">${shown.map(line)}</ul></div>`
}

/** The viewer's own shares of an item; a guest has none. */
export async function ownOf({ me, shares }: AdvocacyApi, content: string | undefined): Promise<readonly LoggedShare[]> {
  if (content === undefined || (await me.get({})).status === 'guest') return []
  return (await shares.list({ content, limit: 100 })).items
}
