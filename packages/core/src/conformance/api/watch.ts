import { equal, until } from '../expect.ts'
import type { Scene } from './stage.ts'

/** Hints: whoever watches hears of a change. */
export const watch: Readonly<Record<string, Scene>> = {
  'who watches hears of a change': async ({ ann, ben }) => {
    const { id } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
    const heard: number[] = []
    const others: number[] = []
    const stop = ben.watch(({ board, position }) => board === 'points' && heard.push(position))
    const stopOther = ben.watch(({ position }) => others.push(position))
    try {
      await ann.shares.confirm({ id })
      const { position } = await ben.leaderboards.get({ board: 'points' })
      await until(
        () => heard.some((one) => one >= position) && others.some((one) => one >= position),
        `a hint of position ${position}`,
      )
    } finally {
      stop()
      stopOther()
    }
  },

  'who stopped watching hears nothing more': async ({ ann, ben }) => {
    const { id } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
    const heard: number[] = []
    const others: number[] = []
    const stop = ben.watch(({ position }) => heard.push(position))
    const stopOther = ben.watch(({ position }) => others.push(position))
    stop()
    stop()
    try {
      await ann.shares.confirm({ id })
      await until(() => others.length > 0, 'a hint')
      equal(heard, [], 'what was heard')
    } finally {
      stopOther()
    }
  },
}
