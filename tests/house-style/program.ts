import { type AdvocacyApi, AdvocacyError, type PersonalActivity } from '@advocacy-kit/core'
import { failing, type OperationName, pending, type TestPerson, testProgram } from '@advocacy-kit/widgets/testing'
import { type Lang, texts } from './texts.ts'

/** What is out of the ordinary in a program. */
export interface Setting {
  /** How the viewer takes part. */
  as?: 'guest' | 'unlisted'
  /** Whether the viewer has no name. */
  nameless?: true
  /** What every score is multiplied by. */
  scale?: number
  failing?: OperationName
  pending?: OperationName
}

/** Eighteen colleagues in six teams, with scores that tie now and then. */
const people: readonly TestPerson[] = Array.from({ length: 18 }, (_, index) => ({
  id: `p${index}`,
  name: texts.names[index % texts.names.length] ?? '',
  team: `t${index % 6}`,
}))

/** The program as the viewer sees it, who is in the second team and ranks low among people. */
export async function program(lang: Lang, { as, nameless, scale = 1, ...states }: Setting): Promise<AdvocacyApi> {
  const { teams, item, pillar } = texts[lang]
  const viewer: TestPerson = { id: 'me', team: 't1', ...(as && { as }), ...(!nameless && { name: texts.viewer }) }
  const { api } = await testProgram({
    people: [viewer, ...people],
    content: [
      { ...item, id: 'item', pillar: 'pillar', image: picture, captions: { default: item.text } },
      { ...item, id: 'inside', pillar: 'pillar', shareable: false },
    ],
    activities: [
      ...people.map(({ id }, index) => received(id, (300 - 15 * Math.floor(index / 1.5)) * scale)),
      ...(as === 'guest' ? [] : [received('me', 7 * scale)]),
    ],
    program: {
      teams: teams.map((name, index) => ({ id: `t${index}`, name })),
      pillars: [{ id: 'pillar', name: pillar }],
      platforms: ['linkedin', 'mastodon', 'whatsapp', 'email', 'copy'],
    },
  })
  if (states.pending) return pending(api, [states.pending])
  return states.failing ? failing(api, { [states.failing]: offline }) : api
}

const offline = new AdvocacyError('offline', 'The server cannot be reached.')

/** An address that the test's browser answers itself. */
const picture = 'https://example.org/picture.svg'

function received(person: string, like: number): PersonalActivity {
  const about = { person, share: `share-${person}`, content: 'item', platform: 'x' }
  const occurredAt = new Date(Date.now() - 60_000).toISOString()
  return { ...about, id: `reactions-${person}`, type: 'reactions.observed', occurredAt, counts: { like } }
}
