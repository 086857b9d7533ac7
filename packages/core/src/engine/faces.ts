import type { Directory, DirectoryEntry } from '../ports/directory.ts'
import { safeAddress } from '../sharing/address.ts'
import type { Collections } from './documents.ts'

/** How somebody is shown to colleagues. */
export interface Face {
  name: string | null
  /** Left out where there is none. */
  picture?: string
}

interface Known {
  id: string
  name?: string | undefined
}

/**
 * How people are shown, in their order: a name they chose themselves, else the host's from its directory, else the name that was kept. A directory that fails leaves
 * people without names, never a board without people.
 */
export async function facesOf(
  people: readonly Known[],
  documents: Collections,
  directory: Directory | undefined,
): Promise<Face[]> {
  if (!directory) return people.map(({ name = null }) => ({ name }))
  const hostIds = await Promise.all(people.map(({ id }) => hostIdOf(id, documents)))
  const wanted = hostIds.filter((id) => id !== undefined)
  const found = await lookUp(directory, wanted)
  return people.map(({ name }, index) => faceOf(name, found.get(hostIds[index] ?? '')))
}

async function lookUp(directory: Directory, hostIds: readonly string[]): Promise<ReadonlyMap<string, DirectoryEntry>> {
  const nobody = new Map<string, DirectoryEntry>()
  if (hostIds.length === 0) return nobody
  return directory.find(hostIds).catch(() => nobody)
}

function faceOf(chosen: string | undefined, entry: DirectoryEntry | undefined): Face {
  const picture = entry?.picture === undefined ? undefined : safeAddress(entry.picture)
  return { name: chosen ?? entry?.name ?? null, ...(picture !== undefined && { picture }) }
}

async function hostIdOf(person: string, documents: Collections): Promise<string | undefined> {
  const [hostId] = await documents.identities.ids({ field: 'person', value: person }, 1)
  return hostId
}
