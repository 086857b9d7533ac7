import { periodFor } from '../../calendar/period.ts'
import { AdvocacyError } from '../../error.ts'
import { factMeasures } from '../../measures/measure.ts'
import { compareBytes } from '../../ports/byte-order.ts'
import type { ShareTotals, ShareTotalsQuery } from '../../sharing/share-totals.ts'
import type { Caller } from '../caller.ts'
import { type Amounts, nobodys, nothing, type PlatformSum } from '../platform-sums.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import type { Context } from './context.ts'

/** Totals of shares per platform: of the caller, or of all together, where no sum tells of a few. */
export function shareTotalsOf({ documents, chronicle, boards, platformSums, clock }: Context) {
  const mine = async (caller: Caller, days: { from: number; until: number }) => {
    const person = caller.person?.body.id
    if (person === undefined)
      throw new AdvocacyError('not-ambassador', 'You have no shares: they come with taking part.')
    return rows(await platformSums.of({ ...days, person }))
  }

  const everybodys = async (days: { from: number; until: number }) => {
    const settings = (await documents.program.one('settings'))?.body
    if (settings === undefined || !(await boards.mayTell(undefined, settings))) return undefined
    const all = await platformSums.of(days)
    const listed = await platformSums.of({ ...days, among: LISTED })
    const shown = shownPlatforms(all, listed, settings.minimumGroupSize)
    const few = [...all.keys()].filter((platform) => !shown.has(platform))
    const rest = (await areEnough(days, few, settings.minimumGroupSize)) ? few : []
    const together =
      rest.length > 0 ? [{ platform: null, ...sumOf(rest.flatMap((one) => all.get(one)?.amounts ?? [])) }] : []
    return [...rows(shown), ...together]
  }

  /** Whether enough people shared on some platforms, and of those who are not listed nobody or enough. */
  const areEnough = async (days: { from: number; until: number }, platforms: readonly string[], minimum: number) => {
    const people = new Set<string>()
    for (const platform of platforms) for (const one of await platformSums.people(days, platform)) people.add(one)
    const listed = await boards.listed()
    return tellsOf(people.size, [...people].filter((one) => !listed.has(one)).length, minimum)
  }

  return async (caller: Caller, { period = 'all', scope = 'program' }: ShareTotalsQuery): Promise<ShareTotals> => {
    // Where nothing is counted there is nothing to tell; counting without points is another matter.
    if (caller.scoring.mode === 'off') refuseSwitchedOff(caller)
    const program = await chronicle.refresh()
    if (program === undefined) throw new TypeError('The program has not begun.')
    await platformSums.follow()
    const { id, from, until } = periodFor(period, program.decisions.zone.dayOf(clock()))
    const platforms = scope === 'mine' ? await mine(caller, { from, until }) : await everybodys({ from, until })
    if (platforms === undefined) return { period: id, scope, platforms: [], total: null }
    return { period: id, scope, platforms, total: sumOf(platforms) }
  }
}

/** Who is listed now. */
const LISTED = { measure: 'listed', until: Number.MAX_SAFE_INTEGER }

/** The platforms that are told: with everybody's shares, or where those would tell of a few who are not listed, with those of who is. */
function shownPlatforms(
  all: ReadonlyMap<string, PlatformSum>,
  listed: ReadonlyMap<string, PlatformSum>,
  minimum: number,
): Map<string, PlatformSum> {
  const shown = new Map<string, PlatformSum>()
  for (const [platform, sum] of all) {
    const open = listed.get(platform) ?? nobodys()
    const hidden = Math.max(...factMeasures.map((measure) => sum.people[measure] - open.people[measure]))
    if (tellsOf(mostOf(sum), hidden, minimum)) shown.set(platform, sum)
    else if (mostOf(open) >= minimum) shown.set(platform, open)
  }
  return shown
}

/** Whether a sum may be told that is of so many people, so many of whom are not listed. */
function tellsOf(people: number, hidden: number, minimum: number): boolean {
  return people >= minimum && (hidden === 0 || hidden >= minimum)
}

function mostOf({ people }: PlatformSum): number {
  return Math.max(...factMeasures.map((measure) => people[measure]))
}

function rows(sums: ReadonlyMap<string, PlatformSum>) {
  return [...sums]
    .map(([platform, { amounts }]) => ({ platform, ...amounts }))
    .sort((a, b) => compareBytes(a.platform, b.platform))
}

function sumOf(all: readonly Amounts[]): Amounts {
  const sum = nothing()
  for (const amounts of all) for (const measure of factMeasures) sum[measure] += amounts[measure]
  return sum
}
