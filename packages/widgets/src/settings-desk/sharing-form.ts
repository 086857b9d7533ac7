import type { Program } from '@advocacy-kit/core'
import { platforms as all, disclosureOf, platformOf } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import { areaField, selectField, textField } from '../field.ts'
import { platformName } from '../platform/platform-name.ts'
import { SavedForm } from './saved-form.ts'
import { messages } from './sharing-messages.ts'
import { type SharingTyped, sharingOf, sharingTyped } from './sharing-typed.ts'

/** What a master settles about sharing: where, what goes along, what may not stand in a post, and what is asked first. */
export class SharingForm extends SavedForm<SharingTyped> {
  protected typedOf(program: Program): SharingTyped {
    return sharingTyped(program)
  }

  protected settingsOf(typed: SharingTyped, program: Program): Partial<Program> {
    return sharingOf(typed, program)
  }

  protected fields(program: Program, typed: SharingTyped): TemplateResult {
    const t = messages[this.host.language]
    const set = (change: Partial<SharingTyped>) => this.set({ ...typed, ...change })
    const wrong = (field: keyof typeof t.mistakes) => (this.isWrong(field) ? t.mistakes[field] : undefined)
    return html`${this.#platforms(program, typed, set)} ${this.#disclosure(program, typed, set)}
      ${areaField({
        id: 'blocked',
        label: t.blocked,
        hint: t.blockedMeans,
        value: typed.blockedPhrases,
        mistake: wrong('blockedPhrases'),
        change: (blockedPhrases) => set({ blockedPhrases }),
      })}
      ${textField({
        id: 'hashtags',
        label: t.hashtags,
        hint: t.hashtagsMean,
        value: typed.hashtags,
        mistake: wrong('hashtags'),
        change: (hashtags) => set({ hashtags }),
      })}
      ${this.#questions(typed, set)}
      ${areaField({
        id: 'own-platforms',
        label: t.own,
        hint: t.ownMeans,
        value: typed.ownPlatforms,
        mistake: wrong('ownPlatforms'),
        change: (ownPlatforms) => set({ ownPlatforms }),
      })}`
  }

  #platforms(
    { sharing }: Program,
    { platforms }: SharingTyped,
    set: (change: Partial<SharingTyped>) => void,
  ): TemplateResult {
    const { language } = this.host
    const own = (sharing.ownPlatforms ?? []).flatMap(({ id }) => platformOf(id, sharing.ownPlatforms) ?? [])
    const toggle = (id: string) => () =>
      set({ platforms: platforms.includes(id) ? platforms.filter((one) => one !== id) : [...platforms, id] })
    return html`<fieldset class="where">
      <legend>${messages[language].where}</legend>
      ${[...all, ...own].map(
        (platform) =>
          html`<label class="choice"
            ><input type="checkbox" .checked=${platforms.includes(platform.id)} @change=${toggle(platform.id)} />${platformName(language, platform)}</label
          >`,
      )}
    </fieldset>`
  }

  #disclosure(program: Program, typed: SharingTyped, set: (change: Partial<SharingTyped>) => void): TemplateResult {
    const t = messages[this.host.language]
    const usual = (language: 'nl' | 'en') => disclosureOf({ name: program.name, sharing: {} }, language) ?? ''
    const mistake = this.isWrong('disclosure') ? t.mistakes.disclosure : undefined
    const text = (id: 'disclosureNl' | 'disclosureEn', label: string, hint: string) =>
      textField({ id, label, hint, value: typed[id], mistake, change: (value) => set({ [id]: value }) })
    const none = html`<label class="choice"
      ><input type="checkbox" .checked=${typed.undisclosed} @change=${() => set({ undisclosed: !typed.undisclosed })} />${t.undisclosed}</label
    >`
    return html`${
      typed.undisclosed
        ? nothing
        : html`${text('disclosureNl', t.disclosureNl, t.usual(usual('nl')))} ${text('disclosureEn', t.disclosureEn, t.usual(usual('en')))}`
    }
    ${program.scoring === 'on' && !typed.undisclosed ? html`<p class="hint">${t.disclosureStays}</p>` : none}`
  }

  #questions(typed: SharingTyped, set: (change: Partial<SharingTyped>) => void): TemplateResult {
    const t = messages[this.host.language]
    const mistake = this.isWrong('questions') ? t.mistakes.questions : undefined
    const area = (id: 'questionsNl' | 'questionsEn', label: string) =>
      areaField({ id, label, value: typed[id], mistake, change: (value) => set({ [id]: value }) })
    return html`${selectField<SharingTyped['questions']>({
      id: 'questions',
      label: t.questions,
      value: typed.questions,
      options: (['kit', 'none', 'own'] as const).map((whose) => [whose, t.whose[whose]] as const),
      change: (questions) => set({ questions: questions || 'kit' }),
    })}
    ${typed.questions === 'own' ? html`${area('questionsNl', t.questionsNl)} ${area('questionsEn', t.questionsEn)}` : nothing}`
  }
}
