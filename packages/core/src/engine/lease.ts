import * as z from 'zod/mini'
import type { Collections } from './documents.ts'
import type { Context } from './nouns/context.ts'

/** Who does the program's due work, and until when nobody else does (milliseconds). */
export const lease = z.object({ holder: z.string(), until: z.int() })

/** How long a lease lasts when its holder is never heard of again. */
const LASTS = 60_000

const WORKER = 'worker'

/**
 * Does `work` as the only one of any number of processes, and answers what it came to; undefined when somebody else is at it. A holder that dies is followed
 * after a minute.
 */
export async function alone<T>(
  context: Pick<Context, 'store' | 'documents' | 'clock' | 'newId'>,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const holder = context.newId()
  if (!(await take(context, holder))) return undefined
  try {
    return await work()
  } finally {
    await release(context, holder)
  }
}

async function take(
  { store, documents, clock }: Pick<Context, 'store' | 'documents' | 'clock'>,
  holder: string,
): Promise<boolean> {
  const kept = await documents.leases.one(WORKER)
  if (kept && kept.body.until > clock()) return false
  return write({ store, documents }, kept, { holder, until: clock() + LASTS })
}

async function release({ store, documents }: Pick<Context, 'store' | 'documents'>, holder: string): Promise<void> {
  const kept = await documents.leases.one(WORKER)
  if (kept?.body.holder === holder) await write({ store, documents }, kept, null)
}

async function write(
  { store, documents }: { store: Context['store']; documents: Collections },
  before: { version: number } | undefined,
  body: z.infer<typeof lease> | null,
): Promise<boolean> {
  return (await store.transact({ put: [documents.leases.put(WORKER, before, body)] })).ok
}
