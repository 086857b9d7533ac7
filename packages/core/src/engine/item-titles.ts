import type { Explanation } from '../points/explanation.ts'
import type { Context } from './nouns/context.ts'

/** An explanation with the titles of the items that its parts are about, as far as they are still there. */
export async function withItemTitles(
  explanation: Explanation,
  { documents }: Pick<Context, 'documents'>,
): Promise<Explanation> {
  const kept = await documents.content.all(new Set(explanation.parts.flatMap(({ content }) => content ?? [])))
  const items = [...kept].map(([id, { body }]) => ({ id, title: body.title }))
  return items.length > 0 ? { ...explanation, items } : explanation
}
