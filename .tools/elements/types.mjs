/** The declaration of what each element is, takes and dispatches, by its tag: what the types for the frameworks are made of. */
export function elementTypes(elements) {
  const imports = elements.map(({ name, file }) => `import type { ${name} } from './${file}'`)
  return `${imports.join('\n')}

/** The elements by tag. \`properties\` can be set; \`attributes\` are those that have another name than their property. */
export interface Elements {
${elements.map(member).join('\n')}
}
`
}

function member({ name, tagName, description, members, attributes, events }) {
  const named = attributes.filter((attribute) => attribute.name !== attribute.fieldName)
  return `  /** ${description.replaceAll('\n', ' ')} */
  '${tagName}': {
    element: ${name}
    properties: Pick<${name}, ${union(members)}>
    attributes: ${named.length > 0 ? `{\n${named.map((attribute) => attributeOf(name, attribute)).join('\n')}\n    }` : '{}'}
    events: ${union(events)}
  }`
}

function attributeOf(element, { name, fieldName, description }) {
  return `      /** ${description} */
      '${name}': ${element}['${fieldName}']`
}

function union(named) {
  return named.map(({ name }) => `'${name}'`).join(' | ')
}

/** The declaration of a module that registers an element: with it come the tag's and the events' types. */
export function definition({ path }) {
  return `import './${path.split('/').at(-1)}'\n`
}
