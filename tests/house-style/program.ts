import { type AdvocacyApi, AdvocacyError, type Engine, type PersonalActivity } from '@advocacy-kit/core'
import { failing, type OperationName, pending, type TestPerson, testProgram } from '@advocacy-kit/widgets/testing'
import { type Lang, texts } from './texts.ts'

/** What is out of the ordinary in a program. */
export interface Setting {
  /** How the viewer takes part. */
  as?: 'guest' | 'unlisted' | 'master'
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
  const viewer: TestPerson = {
    id: 'me',
    team: 't1',
    ...(as && as !== 'master' && { as }),
    ...(!nameless && { name: texts.viewer }),
  }
  const { api, engine } = await testProgram({
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
      masters: [as === 'master' ? 'me' : 'master'],
    },
  })
  await setGoals(engine, lang, scale)
  if (states.pending) return pending(api, [states.pending])
  return states.failing ? failing(api, { [states.failing]: offline }) : api
}

const offline = new AdvocacyError('offline', 'The server cannot be reached.')

/** One on its way, one that is reached, and one of a team. */
async function setGoals(engine: Engine, lang: Lang, scale: number): Promise<void> {
  const { goals } = engine.as({ id: 'editor', roles: ['editor'] })
  const { item, goal } = texts[lang]
  const common = { measure: 'points', from: dayFrom(-9), until: dayFrom(20) } as const
  await goals.put({ ...common, id: 'first', name: goal, target: 20_000 * scale, note: item.text })
  await goals.put({ ...common, id: 'reached', name: texts.names[1], target: 100 * scale })
  await goals.put({ ...common, id: 'small', name: item.title, target: 100, team: 't0', until: dayFrom(30) })
}

function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** An address that the test's browser answers itself. */
const picture = 'https://example.org/picture.svg'

function received(person: string, like: number): PersonalActivity {
  const about = { person, share: `share-${person}`, content: 'item', platform: 'x' }
  const occurredAt = new Date(Date.now() - 60_000).toISOString()
  return { ...about, id: `reactions-${person}`, type: 'reactions.observed', occurredAt, counts: { like } }
}
