import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './entry-points.ts'

const sources = join(root, 'packages/widgets/src')
const read = (file: string) => readFileSync(join(sources, file), 'utf8')

/** An element as its sources have it. */
export interface Element {
  readonly tag: string
  readonly attributes: readonly string[]
  /** Properties without an attribute. */
  readonly properties: readonly string[]
  readonly events: readonly string[]
  readonly parts: readonly string[]
}

/** Every element that is registered, by its tag. */
export async function elements(): Promise<Map<string, Element>> {
  const registered = globSync('*/define.ts', { cwd: sources }).map((file) => {
    const [, tag = '', name = ''] = /define\('([\w-]+)', (\w+)\)/.exec(read(file)) ?? []
    return { tag, name, file: join(dirname(file), `${tag.replace('advocacy-', '')}.ts`) }
  })
  const files = new Map(registered.map(({ tag, file }) => [tag, file]))
  const found = await Promise.all(
    registered.map(async ({ tag, name, file }) => {
      const module: Readonly<Record<string, unknown>> = await import(join(sources, file))
      return {
        tag,
        ...propertiesOf(module[name]),
        events: [...events(tag, files)].sort(),
        parts: [...parts(tag, files)].sort(),
      }
    }),
  )
  return new Map(found.map((element) => [element.tag, element]))
}

interface Declared {
  readonly attribute?: string | boolean
  readonly state?: boolean
}

interface LitClass {
  finalize(): void
  readonly elementProperties: ReadonlyMap<string, Declared>
}

function isLitClass(value: unknown): value is LitClass {
  return typeof value === 'function' && 'elementProperties' in value && 'finalize' in value
}

function propertiesOf(value: unknown): Pick<Element, 'attributes' | 'properties'> {
  if (!isLitClass(value)) throw new Error('A define.ts registers something else than the class beside it.')
  value.finalize()
  const declared = [...value.elementProperties].filter(([, { state }]) => !state)
  return {
    attributes: declared
      .flatMap(([name, { attribute = name }]) => (attribute === false ? [] : String(attribute).toLowerCase()))
      .sort(),
    properties: declared
      .filter(([, { attribute }]) => attribute === false)
      .map(([name]) => name)
      .sort(),
  }
}

/** What an element dispatches itself, and what the elements in its templates do, whose events pass through it. */
function events(tag: string, files: ReadonlyMap<string, string>): Set<string> {
  const code = read(files.get(tag) ?? '')
  const own = [...code.matchAll(/\bemit\(\s*'([\w-]+)'/g)].map(([, name = '']) => name)
  if (/\bthis\.ready\(\)/.test(code)) own.push('advocacy-ready')
  // Reading is what calls fail() for the element that reads.
  if (/\bthis\.fail\(|new Reading\(/.test(code)) own.push('advocacy-error')
  const all = [...templates(files.get(tag) ?? '')].map(read).join()
  return new Set([
    ...own,
    ...inside(all, files)
      .filter((child) => child !== tag)
      .flatMap((child) => [...events(child, files)]),
  ])
}

/** The parts of an element's own template, of the templates that it imports, at once or later, and those of its inner elements that it exports. */
function parts(tag: string, files: ReadonlyMap<string, string>): Set<string> {
  const file = files.get(tag) ?? ''
  const own = [...templates(file)].flatMap((template) =>
    [...read(template).matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  const exported = [
    ...[...templates(file)]
      .map(read)
      .join()
      .matchAll(/\bexportparts="([\w, -]+)"/g),
  ].flatMap(([, names = '']) => names.split(/,\s*/))
  return new Set([...own, ...exported])
}

/** A module with all that it imports, but for other elements. */
function templates(file: string, found = new Set<string>()): Set<string> {
  found.add(file)
  for (const [, path = ''] of read(file).matchAll(/\b(?:from |import\()'(\.[^']+\.ts)'/g)) {
    const imported = join(dirname(file), path)
    if (!found.has(imported) && !imported.endsWith('/define.ts')) templates(imported, found)
  }
  return found
}

function inside(code: string, files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((tag) => new RegExp(`<${tag}[\\s>]`).test(code))
}

/** The custom properties that the stylesheets read. */
export function tokens(): string[] {
  const styles = globSync('**/*.ts', { cwd: sources }).flatMap((file) => [
    ...read(file).matchAll(/var\((--advocacy-[\w-]+)/g),
  ])
  return [...new Set(styles.map(([, name = '']) => name))].sort()
}
