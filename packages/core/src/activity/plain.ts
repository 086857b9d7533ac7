import * as z from 'zod/mini'
import { type PersonalActivity, personalActivity } from './activity.ts'
import { counts, id, instant, isCounts, isId, isInstant, isPlainObject } from './fields.ts'

type Check = (value: unknown) => boolean

/** What the fields of one type of activity must be, and which of them it cannot do without. */
interface Form {
  checks: ReadonlyMap<string, Check>
  required: readonly string[]
}

/** The checks of the fields that nearly all activities have; they say what the schemas say. */
const quick = new Map<z.core.$ZodType, Check>([
  [id, isId],
  [instant, isInstant],
  [counts, isCounts],
])

/**
 * A copy of an activity that is right beyond doubt, and undefined for every other, which its schema has to judge. A batch of a thousand is mostly that: the
 * schema asks each for all that it might hold, which takes five times as long, and is needed only to say what is wrong.
 */
export function plainCopy(activity: unknown): PersonalActivity | undefined {
  if (!isPlainObject(activity)) return undefined
  const copy = { ...activity }
  if (!isPlain(copy)) return undefined
  if (copy.type === 'reactions.observed') copy.counts = { ...copy.counts }
  return copy
}

function isPlain(copy: Record<PropertyKey, unknown>): copy is PersonalActivity {
  const form = forms.get(copy.type)
  if (!form) return false
  for (const key in copy) {
    const check = form.checks.get(key)
    if (!check || (copy[key] !== undefined && !check(copy[key]))) return false
  }
  return form.required.every((key) => copy[key] !== undefined)
}

const forms: ReadonlyMap<unknown, Form> = new Map(
  personalActivity.def.options.flatMap(({ def: { shape } }) =>
    shape.type.def.values.map((type) => [type, formOf(shape)] as const),
  ),
)

function formOf(shape: z.core.$ZodShape): Form {
  const fields = Object.entries(shape)
  const isOptional = (schema: z.core.$ZodType) => schema instanceof z.ZodMiniOptional
  return {
    checks: new Map(fields.map(([key, schema]) => [key, checkOf(schema)])),
    required: fields.flatMap(([key, schema]) => (isOptional(schema) ? [] : key)),
  }
}

function checkOf(schema: z.core.$ZodType): Check {
  // The form was found by the type.
  if (schema instanceof z.ZodMiniLiteral) return () => true
  const plain = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema
  return quick.get(plain) ?? ((value) => z.safeParse(plain, value).success)
}
