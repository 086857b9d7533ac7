import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../packages/entry-points.ts'

/** The version of the packages as they are, the next major, and the one after that. */
export const OWN: string = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')).version
const major = Number.parseInt(OWN, 10)
export const NEXT = `${major + 1}.0.0`
export const AFTER_NEXT = `${major + 2}.0.0`

/** A copy of the widgets' bundles in a folder of their own, as if they were of another version. */
export async function bundlesOf(version: string, from: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `advocacy-kit-${version}-`))
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.js'))) {
    await cp(join(from, name), join(folder, name))
    await rewrite(join(folder, name), OWN, version)
  }
  return folder
}

/**
 * A copy of an installed project whose packages are of the next major version, with another contract: every object says more, a field has another name, and
 * kinds, states and networks have values that nobody knew.
 */
export async function nextMajor(project: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-next-'))
  await cp(project, folder, { recursive: true })
  const kit = join(folder, 'node_modules/@advocacy-kit')
  for (const name of ['core', 'adapters', 'widgets']) await raise(join(kit, name), NEXT)
  await change(join(kit, 'widgets/kit.js'), OWN, NEXT)
  await change(join(kit, 'widgets/kit.js'), 'imageAlt', 'imageText')
  const handler = join(kit, 'adapters/dist/http/handler.js')
  await change(handler, 'context.json(await call(', 'context.json(renewed(await call(')
  await change(handler, 'route, input));', 'route, input)));')
  await writeFile(handler, `${await readFile(handler, 'utf8')}\n${RENEWED}`)
  const hints = join(kit, 'adapters/dist/http/hints.js')
  await change(hints, 'JSON.stringify(hint)', "JSON.stringify({ ...hint, cause: 'share' })")
  return folder
}

/** What the next contract answers for what this one does. */
const RENEWED = `
const values = { event: 'webinar', vacancy: 'opening', opened: 'started', confirmed: 'approved', ambassador: 'champion' }
function renewed(value, name) {
  if (name === 'platforms' && Array.isArray(value)) return [...value, 'holograms']
  if (Array.isArray(value)) return value.map((one) => renewed(one))
  if (typeof value !== 'object' || value === null) return (['kind', 'state', 'status'].includes(name) && values[value]) || value
  const { imageAlt, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renewed(inner, key)]))
  return { ...rest, ...(imageAlt && { imageText: imageAlt }), badges: [{ id: 'b1', worth: { points: 3 } }], seenAt: null }
}
`

/** Gives an installed package another version. */
export function raise(folder: string, version: string): Promise<void> {
  return rewrite(join(folder, 'package.json'), /"version": "[^"]+"/g, `"version": "${version}"`)
}

async function rewrite(file: string, from: string | RegExp, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to))
}

/** Rewrites what must be there. */
async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`)
  await writeFile(file, text.replaceAll(from, to))
}
