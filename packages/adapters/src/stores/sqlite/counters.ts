import type { Reserve } from '@advocacy-kit/core'
import { integer, type SqliteDatabase } from './driver.ts'

const key = 'program = ? AND name = ?'

const statements = {
  amount: `SELECT amount FROM advocacy_counter WHERE ${key}`,
  give: `INSERT INTO advocacy_counter (program, name, amount) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`,
  take: `UPDATE advocacy_counter SET amount = amount + ? WHERE ${key} AND amount + ? >= 0`,
}

/** The guarded counters of one program. What writes is called within a transaction only. */
export function openCounters(database: SqliteDatabase, program: number) {
  const amount = database.prepare(statements.amount)
  const give = database.prepare(statements.give)
  const take = database.prepare(statements.take)

  return {
    amount(name: string): number {
      const row = amount.get(program, name)
      return row === undefined ? 0 : integer(row, 'amount')
    },

    /** Reserves, and names the counters that hold too little. */
    reserve(reserves: readonly Reserve[]): string[] {
      const exhausted: string[] = []
      for (const [name, net] of netOf(reserves)) {
        if (net >= 0) give.run(program, name, net)
        else if (Number(take.run(net, program, name, net).changes) === 0) exhausted.push(name)
      }
      return exhausted
    },
  }
}

function netOf(reserves: readonly Reserve[]): Map<string, number> {
  const net = new Map<string, number>()
  for (const { counter, amount } of reserves) net.set(counter, (net.get(counter) ?? 0) + amount)
  return net
}
