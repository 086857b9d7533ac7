import type { PostRead } from '@advocacy-kit/core'

/** A post's name, and what is read of it. */
export type Read = readonly [post: string, read: PostRead]

/** What could be read of several tries. Where nothing could, the first failure is thrown. */
export async function tried(tries: readonly Promise<readonly Read[]>[]): Promise<ReadonlyMap<string, PostRead>> {
  const settled = await Promise.allSettled(tries)
  const read = new Map(settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed && read.size === 0) throw failed.reason
  return read
}
