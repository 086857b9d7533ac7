/** What a suite reports to: vitest, mocha and node:test fit as they are. A test has failed when its body rejects. */
export interface Runner {
  describe(name: string, body: () => void): unknown
  test(name: string, body: () => Promise<void>): unknown
}
