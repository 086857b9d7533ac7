import type { PersonalActivity } from '../../activity/activity.ts'
import { AdvocacyError, type ErrorCode, type Issue } from '../../error.ts'
import { undoBackfill } from '../backfill.ts'
import type { Caller } from '../caller.ts'
import { refuseDecided } from '../sent.ts'
import type { Context } from './context.ts'

/** The operations of services that bring in activities. */
export function activitiesNoun(context: Context) {
  const { documents, recorder } = context

  const refuseUnknown = async (activities: readonly PersonalActivity[]) => {
    const people = await documents.people.all(activities.flatMap(({ person }) => person ?? []))
    const platforms = new Set((await documents.program.one('settings'))?.body.platforms)
    const unknown = (code: ErrorCode, pointer: string, detail: string): Issue => ({ code, pointer, detail })
    const issues = activities.flatMap(({ person, platform }, index) => [
      ...(person === undefined || people.has(person)
        ? []
        : [
            unknown(
              'unknown-person',
              `/activities/${index}/person`,
              `Nobody is known as ${person}: make the person known first.`,
            ),
          ]),
      ...(platform === undefined || platforms.has(platform)
        ? []
        : [
            unknown(
              'unknown-platform',
              `/activities/${index}/platform`,
              `${platform} is not a platform of this program.`,
            ),
          ]),
    ])
    const [first] = issues
    if (first)
      throw new AdvocacyError(first.code === 'unknown-platform' ? 'unknown-platform' : 'unknown-person', first.detail, {
        issues,
      })
  }

  return {
    async record(
      { scopes }: Caller,
      { activities, backfill }: { activities: PersonalActivity[]; backfill?: string | undefined },
    ) {
      refuseDecided(activities)
      if (backfill !== undefined && !scopes.includes('import'))
        throw new AdvocacyError('forbidden', 'A backfill takes the scope import.')
      await refuseUnknown(activities)
      const { recorded, repeated, position } = await recorder.record(async () => ({ activities, backfill }))
      return { recorded, repeated, position }
    },
    async undoBackfill(_caller: Caller, { id }: { id: string }) {
      const { position } = await undoBackfill(context, id)
      return { position }
    },
  }
}
