import type { Me, Program } from '@advocacy-kit/core'
import {
  blockedStretch,
  type Platform,
  type Post,
  type PostProblem,
  preShareQuestions,
} from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { choice } from '../choice/choice.ts'
import { formatNumber } from '../numbers.ts'
import { platformName } from '../platform/platform-name.ts'
import type { ProgramElement } from '../program-element.ts'
import { reach } from '../share-button/reach.ts'
import { styles } from './composer.styles.ts'
import { messages } from './composer-messages.ts'
import { DirectPost } from './direct-post.ts'
import { Draft, type Subject } from './draft.ts'
import { ownServer } from './own-server.ts'
import { preview } from './preview.ts'
import { TrackedShare } from './tracked-share.ts'

export { styles }

/** What is written about, and in which program. */
interface Scene {
  readonly subject: Subject
  readonly program: Program | undefined
  readonly me: Me | undefined
}

type Host = ProgramElement & { instance: string | undefined }

/** Where a post is written: the words, what goes with them, what does not fit, and the button that opens the network. */
export class Composer {
  readonly #host: Host
  readonly #scene: Scene
  readonly #draft: Draft
  readonly #tracked: TrackedShare
  readonly #direct: DirectPost

  constructor(host: Host, scene: Scene) {
    this.#host = host
    this.#scene = scene
    const { subject, program, me } = scene
    this.#draft = new Draft({ subject, program, person: me?.id ?? '' }, host.language)
    this.#tracked = new TrackedShare(host)
    this.#direct = new DirectPost(host)
  }

  render(platform: Platform): TemplateResult {
    const { subject, program, me } = this.#scene
    this.#draft.platform = platform.id
    const share = this.#tracked.of(platform.id, subject, program, me)
    const known = share === 'opening' ? undefined : share
    const url = known?.link ?? subject.url
    const post = this.#draft.post(url)
    return html`<div class="compose" @advocacy-share-opened=${this.#changed(() => {})} @advocacy-share-confirmed=${() => this.#tracked.forget()}>
      ${this.#words(platform, post)} ${preview(this.#host.language, post, { platform, url, draft: this.#draft })}
      ${this.#questions()}
      <div class="press">
        ${share === 'opening' ? html`<p class="hint" role="status">${this.#t.opening}</p>` : this.#open(platform, url, post, known)}
      </div>
    </div>`
  }

  get #t(): (typeof messages)['nl'] {
    return messages[this.#host.language]
  }

  #changed(change: () => void): () => void {
    return () => {
      change()
      this.#host.requestUpdate()
    }
  }

  #languages(): TemplateResult | typeof nothing {
    const draft = this.#draft
    if (draft.languages.length === 0) return nothing
    const { language, languages } = this.#t
    const options = draft.languages.map((id) => [id, languages[id]] as const)
    return choice(language, options, draft.language, (id) =>
      this.#changed(() => {
        draft.language = id === 'nl' ? 'nl' : 'en'
      })(),
    )
  }

  #words(platform: Platform, post: Post): TemplateResult {
    const t = this.#t
    const draft = this.#draft
    const isWrong = post.problems.length > 0
    const typed = ({ target }: InputEvent) => {
      if (target instanceof HTMLTextAreaElement) this.#changed(() => draft.write(target.value))()
    }
    const field = html`<div class="field">
      <div class="line"><label for="words">${t.words}</label> ${this.#languages()}</div>
      <textarea
        id="words"
        rows="4"
        lang=${draft.language}
        aria-describedby="about"
        aria-invalid=${isWrong ? 'true' : nothing}
        placeholder=${t.empty}
        .value=${draft.words}
        @input=${typed}
      ></textarea>
    </div>`
    const fixed = html`<div class="line">${this.#languages()}</div><p class="hint">${t.fixed}</p>`
    return html`${draft.freedom === 'fixed' ? fixed : field}
      <div class="line">${this.#suggesting()} <span class="count">${this.#count(platform, post)}</span></div>
      <div id="about" class="about" role="status">
        ${post.problems.map((problem) => this.#problem(platform, problem))}
        ${isWrong || draft.isOwn === undefined || !draft.words.trim() ? nothing : html`<p class="hint">${draft.isOwn ? t.own : t.suggested}</p>`}
      </div>`
  }

  #suggesting(): TemplateResult {
    const t = this.#t
    const draft = this.#draft
    const button = (words: string, act: () => void) =>
      html`<button type="button" part="action" class="button" @click=${this.#changed(act)}>${words}</button>`
    return html`${draft.hasOther ? button(draft.words ? t.other : t.some, () => draft.suggest()) : nothing}
    ${draft.hasKept ? button(t.mine, () => draft.restore()) : nothing}`
  }

  #count(platform: Platform, { remaining }: Post): string | typeof nothing {
    const { language } = this.#host
    const name = platformName(language, platform)
    if (remaining === null) return nothing
    const number = formatNumber(language, Math.abs(remaining))
    return remaining < 0 ? this.#t.over(number, name) : this.#t.left(number, name)
  }

  #problem({ name }: Platform, { code, over = 0, phrase = '' }: PostProblem): TemplateResult {
    const t = this.#t
    if (code !== 'blocked-phrase') return html`<p class="mistake">${t.problems[code](over, name)}</p>`
    const { words } = this.#draft
    const found = blockedStretch(words, phrase)
    const show = () => {
      const area = this.#host.renderRoot.querySelector('textarea')
      area?.focus()
      if (found) area?.setSelectionRange(found.start, found.end)
    }
    return html`<p class="mistake">
      ${t.blocked(found?.text ?? phrase)}
      ${found ? html`<button type="button" part="action" class="button quiet" @click=${show}>${t.show}</button>` : nothing}
    </p>`
  }

  #questions(): TemplateResult | typeof nothing {
    const { program } = this.#scene
    const t = this.#t
    const [first, ...others] = program ? preShareQuestions(program.sharing, this.#host.language) : []
    if (!first) return nothing
    return html`<details>
      <summary part="action">${t.ask} ${first}</summary>
      <ul>${[first, ...others].map((question) => html`<li>${question}</li>`)}</ul>
      <p class="hint">${t.noAnswers}</p>
    </details>`
  }

  #open(platform: Platform, url: string, { text, problems }: Post, share: TemplateShare): TemplateResult {
    const t = this.#t
    const { subject, me } = this.#scene
    const name = platformName(this.#host.language, platform)
    const isPosted = me?.mayPost.includes(platform.id) ?? false
    if (problems.length > 0) {
      const mend = () => this.#host.renderRoot.querySelector('textarea')?.focus()
      return html`<button type="button" part="action" class="button filled" aria-disabled="true" aria-describedby="about" @click=${mend}>${t.open(platform, name)}</button>`
    }
    const content = subject.kind ? subject.id : undefined
    const button = keyed(
      platform.id,
      html`<advocacy-share-button
        exportparts="action,status"
        class=${isPosted ? 'second' : nothing}
        .composed=${{ network: platform, ownWords: this.#draft.isOwn, share }}
        .reach=${reach}
        .api=${this.#host.api}
        .platform=${platform.id}
        .url=${url}
        .text=${text}
        .content=${content}
        .instance=${this.#host.instance}
        .label=${isPosted ? t.self(name) : t.open(platform, name)}
      ></advocacy-share-button>`,
    )
    if (isPosted && content !== undefined)
      return html`${this.#direct.render({ platform, content, url, draft: this.#draft, share })} ${this.#direct.isDone(platform) ? nothing : button}`
    return html`${platform.flow === 'copied' && platform.opens === 'page' ? html`<p class="hint">${t.copied(name, platform.copyText({ url, text: '' }) === url)}</p>` : nothing}
      ${this.#host.instance ? nothing : ownServer(this.#host, platform)} ${button}`
  }
}

type TemplateShare = Exclude<ReturnType<TrackedShare['of']>, 'opening'>
