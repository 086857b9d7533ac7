// Makes what editors and frameworks need to know of the elements, from the widgets' sources: custom-elements.json, the data of VS Code and JetBrains, the types of
// the elements by tag, and the wrappers for React. Runs in packages/widgets, after its types are built.
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { validateCem } from '@wc-toolkit/cem-validator'
import { getWebTypesData } from 'custom-element-jet-brains-integration'
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration'
import { manifestOf } from './elements/manifest.mjs'
import { wrapper, wrappers } from './elements/react.mjs'
import { definition, elementTypes } from './elements/types.mjs'

const sources = globSync('src/**/*.ts', { exclude: (file) => file.endsWith('.test.ts') }).sort()
const manifest = manifestOf('.', sources)
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ ...declaration, path, file: `${basename(dirname(path))}/${basename(path)}` })),
)

// Every element has every token: a list of them in each description would hide the rest.
const brief = { hideCssPropertiesDocs: true }
const css = JSON.parse(getVsCodeCssCustomData(manifest, {}))
const webTypes = JSON.parse(getWebTypesData(manifest, { ...brief, modulePathTemplate: (_, path) => `./${path}` }))
onceByName(css)
onceByName(webTypes.contributions.css)
const json = {
  'custom-elements.json': manifest,
  'html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(manifest, brief)),
  'css-custom-data.json': css,
  'web-types.json': webTypes,
}
const texts = {
  'dist/elements.d.ts': elementTypes(elements),
  ...Object.fromEntries(elements.map((element) => [`${dirname(element.path)}/define.d.ts`, definition(element)])),
  ...Object.assign({}, ...elements.map(wrapper)),
  ...wrappers(elements),
}

mkdirSync('dist/react', { recursive: true })
for (const [path, value] of Object.entries(json)) writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
for (const [path, text] of Object.entries(texts)) writeFileSync(path, text)
await validateCem(manifest, { rules: strict() })

/** The generators list what several elements share once for each of them. */
function onceByName(lists) {
  for (const [key, list] of Object.entries(lists))
    if (Array.isArray(list)) lists[key] = [...new Map(list.map((one) => [one.name, one])).values()]
}

/** Every rule of the validator that fits: there is no `module` beside `exports`, and types that core exports are not exported once more. */
function strict() {
  const all = (names) => Object.fromEntries(names.map((name) => [name, 'error']))
  return {
    packageJson: {
      ...all(['packageType', 'main', 'types', 'exports', 'customElementsProperty', 'publishedCem']),
      module: 'off',
    },
    manifest: { ...all(['schemaVersion', 'modulePath', 'definitionPath', 'tagName']), exportTypes: 'off' },
  }
}
