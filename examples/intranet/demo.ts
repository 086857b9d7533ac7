import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createHandler, kitAt, serve } from '@advocacy-kit/adapters/http'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, type Engine } from '@advocacy-kit/core'
import { type Diary, readDiary, writeDiary } from './diary.ts'
import { housePrograms } from './houses/houses.ts'
import { dayOf } from './sample/calendar.ts'
import { programSeed } from './sample/organisation.ts'
import { employees } from './sample/people.ts'
import { catchUp, found, identityOf, publish, setGoals } from './sample/seed.ts'
import { HISTORY } from './sample/timeline.ts'
import { intranet } from './site.ts'

/** A demo that runs. */
export interface Demo {
  /** Where the start page is, such as `http://127.0.0.1:4400/`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the demo: the sample program on SQLite in `folder`, made on the first start and brought up to date on the next ones, its Api below
 * `/advocacy`, and the intranet's start page. It listens on this machine alone, on any free port when `port` is 0.
 */
export async function startDemo({ port, folder }: { port: number; folder: string }): Promise<Demo> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'demo.db')
  const diary = join(folder, 'demo.json')
  const { firstDay } = await begin(file, diary)
  const engine = createEngine({ store: sqliteStore(file), program: programSeed })
  const kit = kitAt(new URL(import.meta.resolve('@advocacy-kit/widgets/kit.js')))
  const program = createHandler(engine, { identify: demoIdentity, kit })
  const site = intranet(engine)
  const houses = housePrograms()
  const close = () => {
    program.close()
    houses.close()
  }
  const answer = (request: Request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/advocacy/')) return program(request)
    return pathname.startsWith('/huizen/') ? houses(request) : site(request)
  }
  const serving = await serve(Object.assign(answer, { close }), { port })
  await bringUpToDate(engine, diary, firstDay, serving.url)
  return {
    url: `${serving.url}/`,
    async close() {
      await serving.close()
      await engine.close()
    },
  }
}

/** Founds the program on the first start. A founding that was cut short left no diary, and is begun again. */
async function begin(file: string, diaryFile: string): Promise<Diary> {
  const kept = readDiary(diaryFile)
  if (kept) return kept
  for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true })
  const diary = { firstDay: dayOf(Date.now()) - HISTORY + 1 }
  const store = sqliteStore(file)
  await found(store, diary.firstDay)
  await store.close()
  writeDiary(diaryFile, diary)
  return diary
}

async function bringUpToDate(engine: Engine, diaryFile: string, firstDay: number, origin: string): Promise<void> {
  const diary = readDiary(diaryFile)
  const now = Date.now()
  if (diary?.origin !== origin) await publish(engine, firstDay, origin)
  await catchUp(engine, firstDay, { ...(diary?.toldUntil !== undefined && { since: diary.toldUntil }), now })
  await setGoals(engine, now)
  writeDiary(diaryFile, { firstDay, toldUntil: now, origin })
}

/** The log-in of the demo: `Authorization: Bearer demo-<person id>`, and nothing to prove. */
function demoIdentity(request: Request) {
  const id = /^Bearer demo-([\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const person = employees.find((employee) => employee.id === id)
  return person ? identityOf(person) : null
}
