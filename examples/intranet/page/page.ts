import type { Content } from '@advocacy-kit/core'
import { TIME_ZONE } from '../sample/organisation.ts'
import type { Employee } from '../sample/people.ts'
import { frame } from './frame.ts'
import { type Html, html } from './html.ts'
import { agenda, levels, type Message, news } from './news.ts'
import { type Locale, texts } from './texts.ts'

/** What the start page is made from. */
export interface Start {
  readonly viewer: Employee
  readonly locale: Locale
  readonly items: readonly Content[]
  readonly now: number
}

type Texts = (typeof texts)[Locale]

const DAY = 86_400_000

/** The start page of the intranet. */
export function startPage(start: Start): string {
  const { viewer, locale, items } = start
  const t = texts[locale]
  return frame(
    start,
    { title: t.title, home: '' },
    html`<div class="welcome">
<div><p class="overline">${dateOf(start.now, locale, { weekday: 'long', day: 'numeric', month: 'long' })}</p><h1>${t.hello(firstName(viewer))}</h1></div>
${waterLevels(t, locale)}
</div>
${newsSection(start, t)}
${yours(t)}
${board(t)}
${comingUp(start, t)}
${thanks(t)}
${feed(items, t)}`,
  )
}

function waterLevels(t: Texts, locale: Locale): Html {
  const rows = levels.map(
    ({ place, level, target }) =>
      html`<li><span class="place">${place}</span><strong>${metres(level, locale)}</strong><span class="target">${t.target(metres(target, locale))}</span></li>`,
  )
  return html`<section class="levels" aria-labelledby="peilen"><h2 id="peilen">${t.levels}</h2><ul>${rows}</ul></section>`
}

function newsSection({ now, locale }: Start, t: Texts): Html {
  const [lead, ...others] = news
  const when = ({ daysAgo }: Message) => relative(-daysAgo, locale, now)
  return html`<section class="news" id="nieuws" aria-labelledby="nieuws-kop">
<h2 id="nieuws-kop">${t.news}</h2>
<article class="lead">
<img src="/images/${lead.id}.svg" alt="" width="800" height="450">
<div><h3>${lead.title[locale]}</h3><p>${lead.text[locale]}</p><p class="meta">${t.from(lead.by[locale], when(lead))}</p></div>
</article>
<ul class="others">${others.map(
    (message) => html`<li><article>
<img src="/images/${message.id}.svg" alt="" width="800" height="450" loading="lazy">
<div><h3>${message.title[locale]}</h3><p>${message.text[locale]}</p><p class="meta">${t.from(message.by[locale], when(message))}</p></div>
</article></li>`,
  )}</ul>
</section>`
}

function yours(t: Texts): Html {
  return html`<section class="yours" id="jij" aria-labelledby="jij-kop">
<h2 id="jij-kop">${t.yours}</h2>
<div class="pair">
<advocacy-points heading-level="3"></advocacy-points>
<advocacy-onboarding heading-level="3"></advocacy-onboarding>
</div>
</section>`
}

function board(t: Texts): Html {
  return html`<section class="board" id="stand" aria-labelledby="stand-kop">
<h2 id="stand-kop">${t.board}</h2>
<p class="intro">${t.boardIntro}</p>
<advocacy-leaderboard period="week" switch="period" heading-level="3"></advocacy-leaderboard>
<advocacy-goals heading-level="3"></advocacy-goals>
<advocacy-leaderboard period="month" scope="people" limit="5" around="3" podium switch="teams people period" heading-level="3"></advocacy-leaderboard>
</section>`
}

function thanks(t: Texts): Html {
  return html`<section class="thanks" id="bedankt" aria-labelledby="bedankt-kop">
<h2 id="bedankt-kop">${t.thanks}</h2>
<p class="intro">${t.thanksIntro}</p>
<advocacy-kudos heading-level="3" scope="listed"></advocacy-kudos>
</section>`
}

function feed(items: readonly Content[], t: Texts): Html {
  return html`<section class="feed" id="delen" aria-labelledby="delen-kop">
<h2 id="delen-kop">${t.share}</h2>
<p class="intro">${t.shareIntro}</p>
<ul>${items.map((item) => html`<li><advocacy-content-card content-id="${item.id}" platforms="linkedin bluesky copy"><a href="${item.url}">${item.title}</a></advocacy-content-card></li>`)}</ul>
</section>`
}

function comingUp({ now, locale }: Start, t: Texts): Html {
  const rows = agenda.map(({ inDays, time, title }) => {
    const at = now + inDays * DAY
    return html`<li><time datetime="${new Date(at).toISOString().slice(0, 10)}"><span>${dateOf(at, locale, { day: 'numeric' })}</span> ${dateOf(at, locale, { month: 'short' })}</time><p>${title[locale]}<span class="meta">${dateOf(at, locale, { weekday: 'long' })}, ${time}</span></p></li>`
  })
  return html`<section class="agenda" id="agenda" aria-labelledby="agenda-kop"><h2 id="agenda-kop">${t.agenda}</h2><ul>${rows}</ul></section>`
}

function firstName({ name }: Employee): string {
  return name.split(' ')[0] ?? name
}

function dateOf(at: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: TIME_ZONE }).format(at)
}

function relative(days: number, locale: Locale, now: number): string {
  if (days > -7) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  return dateOf(now + days * DAY, locale, { day: 'numeric', month: 'long' })
}

/** Centimetres to NAP as metres with a sign, such as +1,04 m. */
function metres(centimetres: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, signDisplay: 'always' })
  return `${format.format(centimetres / 100).replace('-', '−')}\u00a0m`
}
