import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { Memory, memoryStore, type Store, type Write } from '@advocacy-kit/core'

interface Journal {
  memory: Memory
  file: number
  openings: number
}

const journals = new Map<string, Journal>()

/** Keeps a program as a journal: a file with a line for every write, tried again when the file is opened. For one process. */
export function journalStore(path: string): Store {
  const journal = journals.get(path) ?? replay(path)
  journals.set(path, journal)
  journal.openings++
  const store = memoryStore(journal.memory)
  let open = true
  return {
    ...store,
    async transact(write) {
      if (open) {
        writeSync(journal.file, `\n${JSON.stringify(write)}`)
        fdatasyncSync(journal.file)
      }
      return store.transact(write)
    },
    async close() {
      await store.close()
      if (open && --journal.openings === 0) {
        closeSync(journal.file)
        journals.delete(path)
      }
      open = false
    },
  }
}

/** What was refused when it was written is refused again; a line that a crash cut short was never acknowledged. */
function replay(path: string): Journal {
  const memory = new Memory()
  const file = openSync(path, 'a+')
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    try {
      const write: Write = JSON.parse(line)
      memory.transact(write)
    } catch {
      // Cut short, or thrown as it was then: nothing was written.
    }
  }
  return { memory, file, openings: 0 }
}
