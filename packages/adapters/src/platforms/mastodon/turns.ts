/** Does work under one name one after another, and work under different names side by side. */
export function turns(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve()
    const own = before.then(work, work)
    last.set(name, own)
    const done = () => void (last.get(name) === own && last.delete(name))
    own.then(done, done)
    return own
  }
}
