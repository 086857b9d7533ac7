import { AdvocacyError, type Engine, type Identity } from '@advocacy-kit/core'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Asked } from './asked.ts'
import { call } from './call.ts'
import { withoutCookies } from './cookies.ts'
import { csvOf } from './csv.ts'
import { answerFailure, type Failed } from './failure.ts'
import { addHealth } from './health.ts'
import { hintStream } from './hints.ts'
import type { Identify } from './identify.ts'
import { gatherInput } from './input.ts'
import { addKit, installedKit, type Kit } from './kit.ts'
import { consoleLog, type Log } from './log.ts'
import { openapi } from './openapi.ts'
import { allowOrigins, checkOrigins, refuseForeign } from './origin.ts'
import { problem } from './problem.ts'
import { requestIdOf } from './request-id.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { version } from './version.ts'

/** How a program is put on the web. */
export interface HandlerOptions {
  /** Tells who asks: {@link bearer}, or a function that knows the host's own sessions. */
  identify: Identify
  /** The origins of pages that may use the program from elsewhere, exactly as a browser sends them, such as `https://intranet.voorbeeld.nl`; none when left out. */
  origins?: readonly string[]
  /**
   * Whether people are known by cookies. When left out they are not: `identify` sees no cookie. When true it does; what changes something then has to
   * prove that a page of this server or of `origins` asks it.
   */
  cookies?: boolean
  /** Where the routes stand: `/advocacy` when left out. */
  basePath?: string
  /** Where `kit.js` comes from: the installed `@advocacy-kit/widgets` when left out. */
  kit?: Kit
  /** Told of failures on our side: a line of JSON on the console when left out. */
  log?: Log
}

/** Answers requests for a program. */
export interface Handler {
  (request: Request): Promise<Response>
  /** Ends the streams that are open, so that a server can close. */
  close(): void
}

/**
 * A program on the web: every operation of the contract, a stream of hints, OpenAPI and the widgets' bundle, as a function from request to response. It routes,
 * asks `identify` who it is, and hands the input to the engine, which judges it; errors are answered as problem details (RFC 9457). What it returns never
 * throws.
 *
 * Throws `invalid-input` for an origin that no browser would send, and when no function tells who asks.
 */
export function createHandler(engine: Program, options: HandlerOptions): Handler {
  const { origins = [], cookies = false, basePath = '/advocacy', kit = installedKit, log = consoleLog } = options
  checkOrigins(origins)
  if (typeof options.identify !== 'function') throw withoutIdentify()
  const pages = { origins, cookies }
  const identify = cookies ? options.identify : withoutCookies(options.identify)
  const streams = new Set<() => void>()
  const app = new Hono<Asked>()
  app.onError((error, context) => answerFailure(error, failedAt(context), log))
  app.notFound(({ env }) => problem(new AdvocacyError('not-found', 'There is no such route.'), env.requestId))

  const routed = app.basePath(basePath)
  routed.use(hardened)
  routed.use('/v1/*', allowOrigins(pages), refuseForeign(pages))
  routed.use(errorsOnly)
  routed.route('/', kitRoutes(kit))
  addOperations(routed, engine, identify)
  addStream(routed, engine, identify, streams)
  addHealth(routed, engine)
  routed.get('/v1/openapi.json', (context) => context.json(openapi))
  refuseOtherMethods(app)

  const handler = async (request: Request) => {
    const requestId = requestIdOf(request.headers)
    const response = await app.fetch(request, { requestId })
    response.headers.set('request-id', requestId)
    response.headers.set('advocacy-version', version)
    return response
  }
  const close = () => {
    for (const end of streams) end()
  }
  return Object.assign(handler, { close })
}

function withoutIdentify(): AdvocacyError {
  const detail = 'must be a function that tells who asks: bearer(…), sharedSecret(…), or your own'
  return new AdvocacyError('invalid-input', `identify ${detail}.`, { issues: [{ pointer: '/identify', detail }] })
}

type Program = Pick<Engine, 'as' | 'position' | 'watch'>

const HARDENED = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const hardened: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(HARDENED)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  }
}

function kitRoutes(kit: Kit): Hono {
  const app = new Hono()
  addKit(app, kit)
  return app
}

/** What is thrown that is no error becomes one: Hono answers errors only. */
const errorsOnly: MiddlewareHandler = async (_, next) => {
  try {
    await next()
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : new Error('Something was thrown that is no error.', { cause: thrown })
  }
}

function failedAt(context: Context<Asked>): Failed {
  const { req, env } = context
  return { request: req.raw, requestId: env.requestId, path: routePath(context, -1), input: context.get('input') }
}

function addOperations(app: Hono<Asked>, engine: Program, identify: Identify): void {
  for (const route of routes) {
    app.on(route.method, `/v1${route.path}`, async (context) => {
      const request = context.req.raw
      const identity = route.open ? await identify(request) : await known(identify, request)
      const input = await gatherInput(request, route, context.req.param())
      context.set('input', input)
      return context.json(await call(engine.as(identity), route, input))
    })
    if (route.table !== undefined) addTable(app, engine, identify, route, route.table)
  }
}

function addTable(app: Hono<Asked>, engine: Program, identify: Identify, route: Route, table: string): void {
  app.get(`/v1${route.path}.csv`, async (context) => {
    const api = engine.as(await known(identify, context.req.raw))
    const input = await gatherInput(context.req.raw, route, context.req.param())
    context.set('input', input)
    return csvOf(table, (after) => call(api, route, Object.assign({}, input, after === undefined ? {} : { after })))
  })
}

function addStream(app: Hono<Asked>, engine: Program, identify: Identify, streams: Set<() => void>): void {
  app.get('/v1/stream', async ({ req: { raw: request }, json }) => {
    const api = engine.as(await known(identify, request))
    const hasPoints = async () => (await api.me.get({})).scoring.mode === 'on'
    const isMeant = await hasPoints()
    if (request.method !== 'GET' || !request.headers.get('accept')?.includes(NDJSON))
      return json({ position: isMeant ? await engine.position() : 0 })
    const { body, end } = hintStream(engine, hasPoints, () => streams.delete(end))
    streams.add(end)
    request.signal.addEventListener('abort', end, { once: true })
    // For the proxies between: neither keep nor pack nor hold back what is meant to arrive at once.
    return new Response(body, {
      headers: { 'content-type': NDJSON, 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
    })
  })
}

const NDJSON = 'application/x-ndjson'

/** Who asks; a visitor is refused before anything is read. */
async function known(identify: Identify, request: Request): Promise<Identity> {
  const identity = await identify(request)
  if (identity) return identity
  throw new AdvocacyError('unauthenticated', 'Sign in first: the request holds no valid token.')
}

/** Answers every method that a known path does not take. Stands last, behind all routes. */
function refuseOtherMethods(app: Hono<Asked>): void {
  const methods = Map.groupBy(
    app.routes.filter(({ method }) => method !== 'ALL'),
    ({ path }) => path,
  )
  for (const [path, taken] of methods) {
    const allow = [...new Set(taken.map(({ method }) => method))].join(', ')
    app.all(path, ({ env }) => {
      const answer = problem(new AdvocacyError('method-not-allowed', `This path takes ${allow} only.`), env.requestId)
      answer.headers.set('allow', allow)
      return answer
    })
  }
}
