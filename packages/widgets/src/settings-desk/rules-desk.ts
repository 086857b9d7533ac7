import type { Program, RuleSet } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { ProgramElement } from '../program-element.ts'
import { changesBetween } from './changes.ts'
import type { Draft, DraftRule } from './draft.ts'
import { firstDayOf } from './first-day.ts'
import { messages } from './messages.ts'
import { outcome } from './outcome.ts'
import { overtaken } from './overtaken.ts'
import { publishingForm } from './publishing.ts'
import { RuleSentence } from './rule-sentence.ts'
import { ruleWords } from './rule-words.ts'
import { type InForce, rulesInForce } from './rules-in-force.ts'
import { RulesWork, type Tried } from './rules-work.ts'
import { type Trial, trialForm } from './trial-form.ts'

/** A part of the desk: its id, its heading, and what stands in it. */
type Part = (id: string, title: string, content: TemplateResult) => TemplateResult

/** The rules on the desk: those in force, those that are tried and what would come of them. */
export class RulesDesk {
  readonly #host: ProgramElement
  readonly #work: RulesWork

  constructor(host: ProgramElement, again: () => void) {
    this.#host = host
    this.#work = new RulesWork(host, again)
  }

  get isBusy(): boolean {
    return this.#work.busy !== undefined
  }

  render(program: Program, part: Part): TemplateResult {
    const { draft, stage, tried, failure, mistakes } = this.#work
    const t = this.#t
    const isTrial = stage === 'trial'
    return html`${part('rules', t.rules, this.#inForce(program))} ${this.#overtaken(program)}
      ${draft && isTrial ? part('trial', t.trial, this.#trial(draft, program)) : nothing}
      ${tried && isTrial ? part('outcome', t.outcome, this.#outcome(tried, program)) : nothing}
      ${draft && stage === 'confirm' ? part('confirm', t.confirm, this.#confirm(draft, program)) : nothing}
      <div class="said">
        <p part="status" role="status" class=${failure || mistakes.size > 0 ? 'failed' : 'hint'}>${this.#saying()}</p>
        ${this.isBusy ? html`<span class="skeleton" aria-hidden="true"></span>` : nothing}
      </div>`
  }

  get #t(): (typeof messages)['nl'] {
    return messages[this.#host.language]
  }

  #saying(): string {
    const t = this.#t
    const { busy, mistakes, failure, done } = this.#work
    if (busy) return t[busy]
    if (mistakes.size > 0) return t.count(mistakes.size)
    if (failure) return t.failures[failure] ?? t.failed
    return done ? t[done.what](done.version) : ''
  }

  #inForce(program: Program): TemplateResult {
    const work = this.#work
    const { rules, rulesVersion } = program
    const { stage } = work
    const step: InForce = {
      t: this.#t,
      told: this.#sentence(program),
      stage: stage === 'rest' || stage === 'undo' ? stage : 'other',
      isBusy: this.isBusy,
      begin: () => work.begin(rules, rulesVersion),
      doubt: () => work.doubt(),
      undo: () => work.undo(rulesVersion),
      keep: () => work.go('rest', 'rules'),
    }
    return rulesInForce(step, program)
  }

  /** Somebody else has published meanwhile. */
  #overtaken({ rules, rulesVersion }: Program): TemplateResult | typeof nothing {
    const work = this.#work
    if (!work.draft || work.draft.basedOn === rulesVersion || this.isBusy) return nothing
    const anew = () => work.begin(rules, rulesVersion)
    return overtaken(this.#t, rulesVersion, anew, () => work.keep(rulesVersion))
  }

  #trial(draft: Draft, program: Program): TemplateResult {
    const work = this.#work
    const { language } = this.#host
    const sentence = this.#sentence(program)
    const trial: Trial = {
      draft,
      t: this.#t,
      language,
      words: ruleWords[language],
      mistakes: work.mistakes,
      isBusy: this.isBusy,
      chosen: work.chosen,
      get period() {
        return work.period
      },
      set period(period) {
        work.period = period
      },
      tell: (rule: DraftRule) => sentence.of(draft.ruleOf(rule)),
      changed: work.changed,
      take: (preset: RuleSet) => work.take(preset, program),
      cancel: () => work.end(),
    }
    return html`<p class="hint">${this.#t.trialMeans}</p>${trialForm(trial, work.try)}`
  }

  #outcome({ asked, preview, length }: Tried, program: Program): TemplateResult {
    const work = this.#work
    const t = this.#t
    const { amount } = this.#sentence(program)
    const isOutdated = asked !== work.asked()
    const go = () => !isOutdated && work.go('confirm', 'confirm')
    return html`${isOutdated ? html`<p class="outdated">${t.outdated}</p>` : nothing} ${outcome(this.#host.language, preview, length, amount)}
      <div class="line">
        <button part="action" class="button filled" aria-disabled=${isOutdated} @click=${go}>${t.publish}</button>
      </div>`
  }

  #confirm(draft: Draft, program: Program): TemplateResult {
    const work = this.#work
    const t = this.#t
    const { of, day } = this.#sentence(program)
    const { openFrom, rules } = program
    return publishingForm({
      t,
      changes: changesBetween(rules, draft.ruleSet, of),
      isBusy: this.isBusy || draft.basedOn !== program.rulesVersion,
      since: work.since,
      mistake: work.mistakes.has('/from') ? t.mistakes.from : undefined,
      openFrom: openFrom === null ? undefined : day(`${openFrom}T12:00:00Z`),
      choose: (since) => {
        work.since = since
        this.#host.requestUpdate()
      },
      first: [firstDayOf(work.tried?.preview.period ?? ''), openFrom ?? ''].sort().at(-1) ?? '',
      publish: (event) => work.publish(event, draft, program),
      back: () => work.go('trial', 'trial'),
    })
  }

  #sentence(program: Program): RuleSentence {
    return new RuleSentence(this.#host.language, program)
  }
}
