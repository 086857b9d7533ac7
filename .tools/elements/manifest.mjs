import { readFileSync } from 'node:fs'
import { create, ts } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'

/**
 * The manifest of the elements that the package exports (`./<name>/class`), read from their sources by the analyzer. What is inherited stands with each element;
 * what is private, marked `@internal` or not meant to be set is left out. Paths are those of the built files.
 */
export function manifestOf(folder, files) {
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true),
  )
  const analyzed = create({ modules, plugins: litPlugin() })
  const events = eventsOf(modules)
  const defaults = tokenDefaults(modules)
  const elements = exportedClasses(folder).map(({ source, definition }) => {
    const declaration = analyzed.modules
      .find(({ path }) => path === source)
      ?.declarations.find(({ kind }) => kind === 'class')
    const module = modules.find(({ fileName }) => fileName === definition)
    const tagName = /\bdefine\('([\w-]+)'/.exec(module?.text ?? '')?.[1]
    if (!declaration || !tagName) throw new Error(`${source} holds no class that ${definition} defines.`)
    return { path: built(source), definition: built(definition), ...elementOf(declaration, tagName, events, defaults) }
  })
  return { schemaVersion: '2.1.0', modules: elements.flatMap(modulesOf) }
}

function exportedClasses(folder) {
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const sourceOf = (subpath) => exports[subpath].source.replace('./', '')
  return Object.keys(exports)
    .filter((subpath) => subpath.endsWith('/class'))
    .map((subpath) => ({ source: sourceOf(subpath), definition: sourceOf(subpath.replace('/class', '')) }))
}

function elementOf(
  { name, description, members, attributes, events, slots, cssParts, cssProperties },
  tagName,
  kit,
  defaults,
) {
  return {
    declaration: {
      kind: 'class',
      customElement: true,
      name,
      tagName,
      description,
      superclass: { name: 'LitElement', package: 'lit' },
      members: members.filter(isProperty).map(plain),
      attributes: attributes
        .filter(({ fieldName }) => members.some((member) => member.name === fieldName && isProperty(member)))
        .map(plain),
      // The analyzer also finds the one place where all of them are dispatched, under the name of its parameter.
      events: events.filter(({ name }) => kit.has(name)).map(({ name }) => ({ name, ...kit.get(name) })),
      ...(slots && { slots }),
      cssParts: (cssParts ?? []).map(plain),
      cssProperties: cssProperties.map(({ name, description }) => ({ name, description, default: defaults.get(name) })),
    },
  }
}

function isProperty({ kind, privacy, static: isStatic, readonly, type }) {
  // What has no type is known from `static properties` alone: its declaration is marked `@internal`.
  return kind === 'field' && !isStatic && !readonly && (privacy ?? 'public') === 'public' && type !== undefined
}

/** Without where it comes from, and without saying that it may be left out, as everything may. */
function plain({ inheritedFrom, privacy, type, ...said }) {
  return { ...said, ...(type && { type: { text: type.text.replace(/ \| undefined$/, '') } }) }
}

function modulesOf({ path, definition, declaration }) {
  const { name, tagName } = declaration
  const exported = { kind: 'js', name, declaration: { name, module: path } }
  const defined = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }
  return [
    { kind: 'javascript-module', path, declarations: [declaration], exports: [exported] },
    { kind: 'javascript-module', path: definition, declarations: [], exports: [defined] },
  ]
}

/** The type and the sentence of each event, from the interface that holds them all. */
function eventsOf(modules) {
  const all = modules
    .flatMap(({ statements }) => [...statements])
    .find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'AdvocacyEvents')
  return new Map(
    all.members.map((member) => [
      member.name.text,
      {
        type: { text: `CustomEvent<AdvocacyEvents['${member.name.text}']>` },
        description: ts.getTextOfJSDocComment(member.jsDoc?.[0]?.comment) ?? '',
      },
    ]),
  )
}

/** What a token is where the page does not set it, from the stylesheets. */
function tokenDefaults(modules) {
  const found = modules.flatMap(({ text }) => [...text.matchAll(/var\((--advocacy-[\w-]+), (.+)\);/g)])
  return new Map(found.map(([, name, value]) => [name, value]))
}

function built(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')
}
