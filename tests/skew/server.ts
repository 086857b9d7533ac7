import { createHandler, kitAt, serve } from '@advocacy-kit/adapters/http'
import { createEngine, memoryStore } from '@advocacy-kit/core'

// Runs in a folder where a version of the packages is installed: a program of five ambassadors, for pages of the origin that it is given.
const [, , origin = ''] = process.argv
const items = [
  { id: 'vacature', title: 'Peilbeheerder gezocht', kind: 'vacancy' },
  { id: 'open-dag', title: 'Open dag op het gemaal', kind: 'event' },
] as const

const engine = createEngine({
  store: memoryStore(),
  program: {
    name: 'Voorbeeld',
    timeZone: 'Europe/Amsterdam',
    rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5, once: ['content', 'platform'] }] },
    pillars: [{ id: 'water', name: 'Veilig water' }],
    teams: [{ id: 'peil', name: 'Peilbeheer' }],
    platforms: ['email', 'copy'],
    masters: ['mia'],
  },
})
const url = 'https://voorbeeld.nl/'
for (const item of items) {
  await engine
    .as({ id: 'mia' })
    .content.put({ ...item, url, pillar: 'water', image: `${origin}/picture`, imageAlt: 'Gemaal' })
}
for (const name of ['Ann', 'Ben', 'Cleo', 'Dana', 'Eva']) {
  const person = engine.as({ id: name.toLowerCase(), name, team: 'peil' })
  await person.me.join({ listed: true })
  const { id } = await person.shares.open({ content: 'vacature', platform: 'email' })
  await person.shares.confirm({ id })
}
const identify = (request: Request) => {
  const id = request.headers.get('authorization')?.replace('Bearer ', '')
  return id ? { id, team: 'peil' } : null
}
const kit = kitAt(new URL(import.meta.resolve('@advocacy-kit/widgets/kit.js')))
const serving = await serve(createHandler(engine, { origins: [origin], identify, kit }), { port: 0 })
console.log(serving.url)
process.once('SIGTERM', () => void serving.close())
