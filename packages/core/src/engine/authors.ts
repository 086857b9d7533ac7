import type { Activity } from '../activity/activity.ts'
import type { Explanation, ExplanationPart } from '../points/explanation.ts'
import { facesOf } from './faces.ts'
import type { Context } from './nouns/context.ts'

/** An explanation in which who gave an award by hand has a name, if they chose to be listed. */
export async function withAuthors(
  explanation: Explanation,
  activityOf: (id: string) => Activity | undefined,
  { documents, directory }: Pick<Context, 'documents' | 'directory'>,
): Promise<Explanation> {
  const authorOf = ({ activity: id }: ExplanationPart) => {
    const activity = activityOf(id)
    return activity?.type === 'points.awarded' ? activity.by : undefined
  }
  const kept = await documents.people.all(explanation.parts.flatMap((part) => authorOf(part) ?? []))
  const listed = [...kept.values()].map(({ body }) => body).filter((person) => person.listed)
  const faces = await facesOf(listed, documents, directory)
  const names = new Map(listed.map(({ id }, index) => [id, faces[index]?.name ?? null]))
  const named = (part: ExplanationPart): ExplanationPart => {
    const name = names.get(authorOf(part) ?? '')
    if (!part.award || name === undefined) return part
    return { ...part, award: { ...part.award, by: { ...part.award.by, name } } }
  }
  return { ...explanation, parts: explanation.parts.map(named) }
}
