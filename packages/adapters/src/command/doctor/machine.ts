import { statfs } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { type Check, error, type Finding } from './finding.ts'

/** What doctor asks of the machine it runs on. Given by tests; asked of Node when left out. */
export interface Machine {
  /** The version of Node, such as `24.21.0`. */
  node: string
  /** Whether this Node has node:sqlite. */
  sqlite: boolean
  /** How this Node writes January in Dutch. */
  january: string
  /** The time, in milliseconds since 1970. */
  now(): number
  /** Linux's number for the kind of file system that a folder is on; undefined where that is not known. */
  fileSystem(folder: string): Promise<number | undefined>
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  node: process.versions.node,
  sqlite: isBuiltin('node:sqlite'),
  january: new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(0),
  now: Date.now,
  fileSystem: async (folder) => (process.platform === 'linux' ? (await statfs(folder)).type : undefined),
}

/** Looks at Node itself. */
export function checkNode({ node, sqlite, january }: Machine, usesSqlite: boolean): Check {
  const findings: Finding[] = []
  if (!isRecent(node))
    findings.push(
      error('node', `Node ${node} is too old.`, 'Install Node 22.13 or newer, best a release with long-term support.'),
    )
  else if (usesSqlite && !sqlite)
    findings.push(error('node-sqlite', `Node ${node} was built without node:sqlite.`, 'Install Node from nodejs.org.'))
  if (january !== 'januari') {
    const mend = 'Install a Node with full Intl data, as those of nodejs.org have, or set NODE_ICU_DATA.'
    findings.push(error('intl', 'This Node lacks the languages and time zones of Intl.', mend))
  }
  return { title: `Node ${node}`, findings }
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 13)
}
