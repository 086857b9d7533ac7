import { expect, test } from 'vitest'
import { presets } from '../points/presets.ts'
import { memoryStore } from '../ports/memory-store.ts'
import { createEngine } from './engine.ts'

test('a program that names no platforms offers the usual ones, and the sheet of the device', async () => {
  const program = { name: 'Proef', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['mia'] }
  const engine = createEngine({ store: memoryStore(), program })
  const { platforms } = await engine.as({ id: 'mia' }).program.get({})
  expect(platforms.join(' ')).toBe('linkedin x facebook bluesky mastodon whatsapp email copy native')
})
