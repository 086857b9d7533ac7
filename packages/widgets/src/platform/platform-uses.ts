import type { Me, Program } from '@advocacy-kit/core'
import { platformOf } from '@advocacy-kit/core/sharing'
import { html, type TemplateResult } from 'lit'
import { selectField } from '../field.ts'
import type { Messages } from '../locale.ts'
import type { ProgramElement } from '../program-element.ts'
import { platformName } from './platform-name.ts'

type Use = Me['platforms'][string]

const nl = {
  means:
    'Alleen wat je voor werk gebruikt, laten we je zien. Wat je privé houdt of nooit gebruikt, is voor het programma hetzelfde: het telt nergens mee, en niemand anders kan zien wat je koos.',
  uses: { work: 'Voor werk', private: 'Privé', never: 'Nooit' },
  saved: 'Bewaard.',
  failed: 'Bewaren lukte niet. Probeer het nog eens.',
}

const en: typeof nl = {
  means:
    'We only show you what you use for work. What you keep private or never use is the same to the program: it counts nowhere, and nobody else can see what you chose.',
  uses: { work: 'For work', private: 'Private', never: 'Never' },
  saved: 'Saved.',
  failed: 'Saving failed. Please try again.',
}

const messages: Messages<typeof nl> = { nl, en }

export { styles } from './platform-uses.styles.ts'

/** Where a person says of each of the program's platforms whether they use it for work, privately or never. What they choose is kept at once. */
export class PlatformUses {
  readonly #host: ProgramElement
  readonly #changed: () => void
  #said: 'saved' | 'failed' | undefined

  constructor(host: ProgramElement, changed: () => void) {
    this.#host = host
    this.#changed = changed
  }

  render(program: Program, { platforms: uses }: Me): TemplateResult {
    const { language } = this.#host
    const t = messages[language]
    const options = (['work', 'private', 'never'] as const).map((use) => [use, t.uses[use]] as const)
    const platforms = program.platforms.flatMap((id) => platformOf(id, program.sharing.ownPlatforms) ?? [])
    return html`<div class="uses">
      <p class="hint">${t.means}</p>
      ${platforms.map((platform) =>
        selectField<Use>({
          id: `use-${platform.id}`,
          label: platformName(language, platform),
          value: uses[platform.id] ?? 'work',
          options,
          change: (use) => this.#keep({ ...uses, [platform.id]: use || 'work' }),
        }),
      )}
      <p role="status" part="status" class=${this.#said === 'failed' ? 'failed hint' : 'hint'}>${this.#said && t[this.#said]}</p>
    </div>`
  }

  async #keep(platforms: Me['platforms']): Promise<void> {
    this.#said = undefined
    try {
      await this.#host.program?.me.update({ platforms })
      this.#said = 'saved'
      this.#changed()
    } catch (error) {
      this.#host.fail(error)
      this.#said = 'failed'
    }
    this.#host.requestUpdate()
  }
}
