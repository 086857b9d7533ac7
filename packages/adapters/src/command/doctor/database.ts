import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SqliteFile } from '../config.ts'
import { type Check, error, type Finding, said } from './finding.ts'
import type { Machine } from './machine.ts'

// Linux's numbers, https://man7.org/linux/man-pages/man2/statfs.2.html.
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
])

/** What became of looking at a database file. */
export interface Examined {
  check: Check
  /** Whether a store can be opened on it, without making or changing anything. */
  usable: boolean
}

/** Looks at the file of a SQLite store: where it stands, whether it can be read and written, which layout it has. */
export async function examineDatabase({ file }: SqliteFile, machine: Machine, deep: boolean): Promise<Examined> {
  const title = `The database ${file}`
  const folder = dirname(file)
  if (!existsSync(folder)) {
    const missing = error('folder', `The folder ${folder} does not exist.`, 'Make it, for the user the server runs as.')
    return { check: { title, findings: [missing] }, usable: false }
  }
  const findings = await onNetwork(folder, machine)
  if (!existsSync(file)) {
    return { check: { title, findings, note: 'It does not exist yet: the server makes it.' }, usable: false }
  }
  const broken = await brokenFile(file, deep)
  if ('finding' in broken) return { check: { title, findings: [...findings, broken.finding] }, usable: false }
  const note = broken.older
    ? { note: 'It has an older layout, which the server brings up to date when it starts.' }
    : {}
  return { check: { title, findings, ...note }, usable: !broken.older }
}

async function onNetwork(folder: string, machine: Machine): Promise<Finding[]> {
  const kind = NETWORK.get((await machine.fileSystem(folder)) ?? 0)
  if (kind === undefined) return []
  const mend = 'Keep the file on a disk of the machine itself: SQLite cannot lock it safely elsewhere.'
  return [error('network-disk', `The folder ${folder} is on a network disk (${kind}).`, mend)]
}

async function brokenFile(file: string, deep: boolean): Promise<{ finding: Finding } | { older: boolean }> {
  const { layoutIn, refuseDamaged } = await import('../../stores/sqlite/inspect.ts')
  const { LAYOUT } = await import('../../stores/sqlite/schema.ts')
  const unwritable = await refusal(() => open(file, 'r+').then((handle) => handle.close()))
  if (unwritable !== undefined) {
    return {
      finding: error(
        'read-only',
        `${file} cannot be written: ${unwritable}.`,
        'Give it to the user the server runs as.',
      ),
    }
  }
  let layout = 0
  const unreadable = await refusal(async () => void (layout = layoutIn(file)))
  if (unreadable !== undefined)
    return { finding: error('store', unreadable, 'See whether it is the right file; else restore a back-up.') }
  if (layout > LAYOUT) {
    const what = `${file} has layout ${layout}, and this version knows layouts up to ${LAYOUT}.`
    return { finding: error('layout', what, 'Update @advocacy-kit/adapters to the version that wrote it.') }
  }
  const damage = deep && layout > 0 ? await refusal(async () => refuseDamaged(file)) : undefined
  if (damage !== undefined) return { finding: error('damaged', damage, 'Restore a back-up: advocacy restore <file>.') }
  return { older: layout < LAYOUT }
}

async function refusal(attempt: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt()
    return undefined
  } catch (caught) {
    return said(caught)
  }
}
