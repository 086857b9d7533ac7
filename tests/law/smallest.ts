import type { Act, Program } from './program.ts'

/** A program with as few acts, activities and rules as still fail: what a report of a failure should show. Tries at most `tries` programs. */
export async function smallest(
  program: Program,
  fails: (program: Program) => Promise<boolean>,
  tries = 1500,
): Promise<Program> {
  let best = program
  let left = tries
  const attempt = async (candidate: Program) => {
    if (left-- <= 0 || !(await fails(candidate))) return false
    best = candidate
    return true
  }
  for (let before = -1; before !== size(best) && left > 0; ) {
    before = size(best)
    await without(best.acts, (acts) => attempt({ ...best, acts }))
    for (let index = 0; index < best.acts.length; index++) {
      const act = best.acts[index]
      if (act && 'record' in act)
        await without(act.record, (record) => attempt({ ...best, acts: withAct(best.acts, index, { ...act, record }) }))
      if (act && 'meanwhile' in act && act.meanwhile)
        await without(act.meanwhile, (meanwhile) =>
          attempt({ ...best, acts: withAct(best.acts, index, { ...act, meanwhile }) }),
        )
      const left = best.acts[index]
      if (left && 'publish' in left)
        await without(left.publish, (publish) =>
          attempt({ ...best, acts: withAct(best.acts, index, { ...left, publish }) }),
        )
    }
    await without(best.rules, (rules) => attempt({ ...best, rules }))
  }
  return best
}

/** Leaves out ever smaller parts of a list, keeping what `attempt` accepts. */
async function without<T>(items: readonly T[], attempt: (fewer: T[]) => Promise<boolean>): Promise<void> {
  let kept = [...items]
  for (let part = Math.ceil(kept.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let start = 0; start < kept.length; ) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + part)]
      if (await attempt(fewer)) kept = fewer
      else start += part
    }
  }
}

function withAct(acts: readonly Act[], index: number, act: Act): Act[] {
  return acts.map((other, place) => (place === index ? act : other))
}

function size({ acts, rules }: Program): number {
  const items = acts.flatMap((act) => [
    ...('record' in act ? act.record : []),
    ...('publish' in act ? act.publish : []),
    ...('meanwhile' in act ? (act.meanwhile ?? []) : []),
  ])
  return rules.length + acts.length + items.length
}
