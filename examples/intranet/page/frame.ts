import { type Employee, viewers } from '../sample/people.ts'
import { type Html, html } from './html.ts'
import { type Locale, texts } from './texts.ts'

/** Who looks at a page, in which language. */
export interface Look {
  readonly viewer: Employee
  readonly locale: Locale
}

type Texts = (typeof texts)[Locale]

/** A page of the intranet: what is on every page, around its own content. `home` is the address of the start page from here. */
export function frame(look: Look, { title, home }: { title: string; home: string }, content: Html): string {
  const { viewer, locale } = look
  const t = texts[locale]
  return html`<!doctype html>
<html lang="${locale}" data-viewer="${viewer.id}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/public/peil.svg" type="image/svg+xml">
<link rel="stylesheet" href="/public/page.css">
<script type="module" src="/public/page.js"></script>
<script type="module" src="/advocacy/kit.js"></script>
</head>
<body>
${demoBar(look, t)}
${masthead(look, home, t)}
<advocacy-provider endpoint="/advocacy">
<main id="inhoud">
${content}
</main>
</advocacy-provider>
<footer><p>${t.footer}</p><p><a href="/thema?lang=${locale}">${t.styles}</a> · <a href="/beheer?viewer=${viewer.id}&amp;lang=${locale}">${t.manageTitle}</a></p></footer>
</body>
</html>
`.text
}

function demoBar({ viewer, locale }: Look, t: Texts): Html {
  const options = viewers.map((person) =>
    person.id === viewer.id
      ? html`<option value="${person.id}" selected>${describe(person, t)}</option>`
      : html`<option value="${person.id}">${describe(person, t)}</option>`,
  )
  const languages = (['nl', 'en'] as const).map((each) =>
    each === locale
      ? html`<a href="?viewer=${viewer.id}&amp;lang=${each}" lang="${each}" aria-current="true">${each.toUpperCase()}</a>`
      : html`<a href="?viewer=${viewer.id}&amp;lang=${each}" lang="${each}">${each.toUpperCase()}</a>`,
  )
  return html`<aside class="demo" aria-label="${t.demo}">
<a class="skip" href="#inhoud">${t.skip}</a>
<form method="get">
<input type="hidden" name="lang" value="${locale}">
<label for="viewer">${t.viewAs}</label>
<select id="viewer" name="viewer">${options}</select>
<button>${t.view}</button>
</form>
<nav class="languages" aria-label="${t.language}">${languages}</nav>
</aside>`
}

function describe({ name, roles, joins, leaves }: Employee, t: Texts): string {
  const state =
    joins === undefined ? t.guest : leaves !== undefined ? t.left : roles[0] ? t.roles[roles[0]] : t.ambassador
  return `${name}, ${state}`
}

function masthead({ viewer, locale }: Look, home: string, t: Texts): Html {
  const isMaster = viewer.roles.includes('master')
  return html`<header class="masthead">
<a class="brand" href="${home}#inhoud"><img src="/public/peil.svg" alt="" width="40" height="40"><span class="wordmark">Peil</span><span class="tagline">${t.tagline}</span></a>
<nav class="sections" aria-label="${t.sections}">
<a href="${home}#nieuws">${t.news}</a><a href="${home}#jij">${t.yourPoints}</a><a href="${home}#stand">${t.standings}</a><a href="${home}#agenda">${t.agenda}</a><a href="${home}#delen">${t.share}</a>${isMaster ? html`<a href="/beheer?viewer=${viewer.id}&amp;lang=${locale}">${t.manage}</a>` : ''}
</nav>
</header>`
}
