import { frame, type Look } from './frame.ts'
import { html } from './html.ts'
import { texts } from './texts.ts'

/** The page where a master settles the program; others read that it is for masters. */
export function settingsPage(look: Look): string {
  const { viewer, locale } = look
  const t = texts[locale]
  const home = `/?viewer=${viewer.id}&lang=${locale}`
  return frame(
    look,
    { title: t.manageTitle, home },
    html`<section class="manage" aria-labelledby="beheer-kop">
<h1 id="beheer-kop">${t.manageTitle}</h1>
<p class="intro">${t.manageIntro}</p>
<advocacy-program-settings></advocacy-program-settings>
<p><a href="${home}">${t.home}</a></p>
</section>`,
  )
}
