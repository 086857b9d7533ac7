/** Why the command does not do what it was asked, in words for whoever asked, and the exit code that says so: 1 it failed, 2 it was asked wrongly. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, message: string, options?: { cause: unknown }) {
    super(message, options)
    this.exitCode = exitCode
  }
}
