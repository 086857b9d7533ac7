import type { House } from '../houses/house.ts'
import { apiOf, houses, rulesOf } from '../houses/houses.ts'
import { type Html, html } from './html.ts'
import type { Locale } from './texts.ts'

const nl = {
  title: 'Eén kit, drie huisstijlen',
  intro:
    'Dezelfde onderdelen, in de stijl van drie huizen die niet bestaan. Elk huis zet twaalf variabelen en laat de rest met rust. Licht of donker volgt je systeem, behalve waar een huis kiest.',
  back: 'Terug naar Peil',
  language: 'Taal',
  viewAs: 'Bekijk als',
  member: 'Lid',
  guest: 'Gast',
  houses: 'Huisstijlen',
  sections: 'Onderdelen',
  alone: 'Eén knop',
  tokens: 'De twaalf variabelen',
}

const en: typeof nl = {
  title: 'One kit, three house styles',
  intro:
    'The same elements, in the style of three houses that do not exist. Each house sets twelve variables and leaves the rest alone. Light or dark follows your system, except where a house decides.',
  back: 'Back to Peil',
  language: 'Language',
  viewAs: 'View as',
  member: 'Member',
  guest: 'Guest',
  houses: 'House styles',
  sections: 'Sections',
  alone: 'One button',
  tokens: 'The twelve variables',
}

const texts: Readonly<Record<Locale, typeof nl>> = { nl, en }

/** Who looks: somebody who takes part, or a guest. */
type As = 'lid' | 'gast'

interface Look {
  readonly locale: Locale
  readonly as: As
}

/** A page with every element in three house styles. */
export function themingPage(look: Look): string {
  const { locale } = look
  const t = texts[locale]
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${t.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/public/peil.svg" type="image/svg+xml">
<link rel="stylesheet" href="/public/houses.css">
<link rel="stylesheet" href="/public/thema.css">
<script type="module" src="/public/thema.js"></script>
<script type="module" src="/advocacy/kit.js"></script>
</head>
<body>
<header class="top">
<a href="/?lang=${locale}">${t.back}</a>
<nav aria-label="${t.viewAs}">${choices(look, [
    [t.member, { locale, as: 'lid' }],
    [t.guest, { locale, as: 'gast' }],
  ])}</nav>
<nav aria-label="${t.language}">${choices(look, [
    ['NL', { ...look, locale: 'nl' }],
    ['EN', { ...look, locale: 'en' }],
  ])}</nav>
</header>
<main>
<div class="opening">
<h1>${t.title}</h1>
<p>${t.intro}</p>
<nav aria-label="${t.houses}">${houses.map(({ id, name, kind }) => html`<a href="#${id}">${name}<small>${kind[locale]}</small></a>`)}</nav>
</div>
${houses.map((house) => houseSection(house, look))}
</main>
</body>
</html>
`.text
}

/** Links to the same page, looked at in other ways. */
function choices(chosen: Look, looks: readonly [string, Look][]): Html[] {
  return looks.map(([name, { locale, as }]) => {
    const current = locale === chosen.locale && as === chosen.as ? html` aria-current="true"` : html``
    return html`<a href="?lang=${locale}&amp;als=${as}"${current}>${name}</a>`
  })
}

function houseSection(house: House, { locale, as }: Look): Html {
  const t = texts[locale]
  const { id, name, kind, about } = house
  return html`<section class="house" aria-labelledby="${id}">
<div class="caption"><h2 id="${id}">${kind[locale]}</h2><p>${about[locale]}</p></div>
<div class="site ${id}">
<div class="head"><strong>${name}</strong><p>${house.sections.map((section) => html`<span>${section[locale]}</span>`)}</p></div>
<div class="lead"><h3>${house.heading[locale]}</h3><p>${house.intro[locale]}</p></div>
${elements(house, locale, as)}
</div>
<details><summary>${t.tokens}</summary><pre tabindex="0"><code>${rulesOf(house)}</code></pre></details>
</section>`
}

/** Every element, as somebody sees it. */
function elements(house: House, locale: Locale, as: As): Html {
  const t = texts[locale]
  const url = `https://www.${house.id}.example/verhaal`
  const caption = house.item.caption[locale]
  return html`<advocacy-provider endpoint="${apiOf(house, locale)}" data-as="${as}">
<div class="columns">
<div>
<advocacy-content-card content-id="verhaal" platforms="linkedin whatsapp copy" heading-level="4"><a href="${url}">${house.item.title[locale]}</a></advocacy-content-card>
</div>
<div>
<advocacy-leaderboard heading-level="4"></advocacy-leaderboard>
<advocacy-goals heading-level="4"></advocacy-goals>
<advocacy-onboarding heading-level="4"></advocacy-onboarding>
</div>
<div>
<advocacy-leaderboard scope="people" limit="5" heading-level="4"></advocacy-leaderboard>
<advocacy-share-buttons url="${url}" text="${caption}"></advocacy-share-buttons>
<p class="alone">${t.alone} <advocacy-share-button platform="whatsapp" url="${url}" text="${caption}"></advocacy-share-button></p>
</div>
</div>
</advocacy-provider>`
}
