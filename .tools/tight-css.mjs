/**
 * Takes the line breaks, indents and comments out of a module's css`…` templates, which no minifier looks into. Strings of CSS in them must not hold a line break or what looks like a
 * comment. A module whose templates hold nothing but text asks Lit for the function that takes text as it is: the other one comes with checks of values, which would go along.
 */
export function tightened(source) {
  const tight = source.replaceAll(/\bcss`[^`]*`/g, (template) =>
    template
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};]) ?/g, '$1')
      .replaceAll(/: /g, ':'),
  )
  const templates = tight.match(/\bcss`[^`]*`/g) ?? []
  if (templates.some((template) => template.includes('${')) || !tight.includes("import { css } from 'lit'"))
    return tight
  return tight
    .replace("import { css } from 'lit'", "import { unsafeCSS } from 'lit'")
    .replaceAll(/\bcss(`[^`]*`)/g, 'unsafeCSS($1)')
}

/** The same for Vite. */
export const tightCss = {
  name: 'tight css',
  enforce: 'pre',
  transform: (code, id) => (/\.styles\.[jt]s$/.test(id) ? { code: tightened(code), map: null } : undefined),
}
