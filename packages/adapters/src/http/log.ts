/** What a program on the web tells its operator. It holds no credential, mail address, query or body: what is here may be kept. */
export interface LogEvent {
  /** `error`: something failed that nobody expected. `warn`: the store or a platform was busy or did not answer. */
  level: 'error' | 'warn'
  message: string
  /** Also in the answer: as its header `Request-Id`, and as `requestId` of the problem. */
  requestId: string
  method: string
  /** The route's pattern, such as `/advocacy/v1/shares/:id/confirm`. */
  path: string
  /** The HTTP status that was answered. */
  status: number
  /** What was thrown, with its stack and causes. */
  error: string
}

/** Told of what went wrong on our side; the answer says nothing of it. */
export type Log = (event: LogEvent) => void

/** One line of JSON on the console. */
export const consoleLog: Log = (event) => console.error(JSON.stringify(event))
