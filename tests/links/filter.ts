import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { expect, vi } from 'vitest'
import { askAll } from './asked.ts'
import { DAY, type Label, type LabelledRequest } from './labels.ts'
import { placesOf, wordsOnDisk } from './on-disk.ts'
import { labelledRequests } from './requests.ts'

const PEOPLE: readonly Label[] = ['person', 'person behind a shared address']
/** What is counted by design, or cannot be helped, and is no first visit of a person. */
const KNOWN: readonly Label[] = ['scanner', 'repeat, not to be recognised', 'repeat on another device']
const NOBODY: readonly Label[] = ['repeat', 'previewer', 'crawler', 'tool', 'prefetch', 'head', 'part of a page']
const SHARED = 'person behind a shared address'

/** Asks for so many links as labelled, judges what was counted, and searches the disk for who asked. Answers what was measured, in words. */
export async function holdFilter({ seed, requests: count, shares }: Record<'seed' | 'requests' | 'shares', number>) {
  const folder = mkdtempSync(join(tmpdir(), 'filter-'))
  try {
    const requests = labelledRequests(seed, count, shares)
    const store = sqliteStore(join(folder, 'advocacy.db'))
    const outcome = await askAll(store, requests, shares)
    expect(outcome.recorded).toEqual(outcome.written)
    expect(total(outcome.recorded)).toBe(outcome.counted.size)
    holdPrivacy(folder, requests, outcome.shares)
    await store.close()
    holdPrivacy(folder, requests, outcome.shares)
    return judged(requests, outcome.counted)
  } finally {
    vi.useRealTimers()
    rmSync(folder, { recursive: true, force: true })
  }
}

const total = (clicks: ReadonlyMap<string, number>) => [...clicks.values()].reduce((sum, count) => sum + count, 0)

/** The bounds were set before anything was measured. */
function judged(requests: readonly LabelledRequest[], counted: ReadonlySet<LabelledRequest>): string {
  const of = Map.groupBy(requests, ({ label }) => label)
  const asked = (labels: readonly Label[]) => labels.flatMap((label) => of.get(label) ?? [])
  const clicks = (...labels: readonly Label[]) => asked(labels).filter((request) => counted.has(request)).length
  const recall = (...labels: readonly Label[]) => clicks(...labels) / asked(labels).length
  const precision = (...left: readonly Label[]) => clicks(...PEOPLE) / (counted.size - clicks(...left))
  const table = [
    ...[...of].map(([label, { length }]) => `${label}: ${clicks(label)} of ${length}`),
    `recall ${percent(recall(...PEOPLE))}: ${percent(recall('person'))} at an address of their own, ${percent(recall(SHARED))} behind a shared one`,
    `precision ${percent(precision())}: ${percent(precision('scanner'))} without scanners, ${percent(precision(...KNOWN))} without any known error`,
  ].join('\n')
  expect(clicks(...NOBODY), table).toBe(0)
  expect(recall('person'), table).toBeGreaterThanOrEqual(0.99)
  expect(precision(...KNOWN), table).toBeGreaterThanOrEqual(0.99)
  // As docs/guide/links.md says of them.
  expect(recall('repeat, not to be recognised'), table).toBe(1)
  expect(recall('repeat on another device'), table).toBeGreaterThan(0.9)
  for (const visits of Map.groupBy(asked([SHARED]), dayInNetwork).values())
    expect(visits.some((visit) => counted.has(visit))).toBe(true)
  return table
}

const percent = (part: number) => `${(100 * part).toFixed(2)} %`

/** The first three parts of an address: of the old ones the network of 256, of the new ones half of it. */
const network = (address: string) => /^(?:::ffff:)?((?:\w+[.:]){3})/.exec(address)?.[1] ?? address

const dayInNetwork = ({ share, address, at }: LabelledRequest) => [share, network(address), Math.floor(at / DAY)].join()

/** Nothing on the disk says who asked: no address or network, no agent, no name. */
function holdPrivacy(folder: string, requests: readonly LabelledRequest[], shares: readonly { path: string }[]) {
  const tokens = shares.map(({ path }) => path.slice(1))
  const said = requests
    .flatMap(({ headers, visitor = '', address }) => [network(address), visitor, headers['user-agent'] ?? ''])
    .filter((word) => word.length > 5)
  const words = ['198.51.100.', 'Mozilla', 'AppleWebKit', 'Chrome', 'Firefox', 'iPhone', 'Windows', 'bezoeker']
  const found = wordsOnDisk(folder, [...said, ...words, ...tokens])
  // The links themselves are there, so that the search is known to find.
  expect(found).toEqual(new Set(tokens))
  // And who shared is named where people are, not where links and clicks are.
  expect(placesOf(folder, 'Achternaam')).toEqual(new Set(['people']))
  expect(placesOf(folder, 'deler-')).toEqual(new Set(['identities']))
}
