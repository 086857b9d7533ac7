// Makes what follows from the contract: the handler's routes, the client's operations, OpenAPI and the table of routes in the docs.
// Run it with `node --conditions=source .tools/generate.mjs`; with `--check` it writes nothing and fails on a difference.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { personalActivity } from '../packages/core/src/activity/activity.ts'
import { contract } from '../packages/core/src/api/contract.ts'
import { content } from '../packages/core/src/content/content.ts'
import { ERRORS } from '../packages/core/src/error.ts'
import { me } from '../packages/core/src/people/person.ts'
import { rule, ruleSet } from '../packages/core/src/points/rule.ts'
import { program } from '../packages/core/src/program/program.ts'
import { share } from '../packages/core/src/sharing/share.ts'

const root = new URL('../', import.meta.url)
const http = 'packages/adapters/src/http'
const header = '// Made from the contract by .tools/generate.mjs: change the contract, not this file.\n'

const operations = Object.entries(contract).flatMap(([noun, named]) =>
  Object.entries(named).map(([name, operation]) => ({ noun, name, ...operation, fields: fieldsOf(operation) })),
)

const files = {
  [`${http}/routes.ts`]: routes(),
  [`${http}/openapi.ts`]: openapi(),
  [`${http}/client/operations.ts`]: clientOperations(),
  'docs/reference/http.md': reference(),
}

let stale = 0
for (const [path, text] of Object.entries(files)) {
  const wanted = path.endsWith('.md') ? text : formatted(path, text)
  const found = await readFile(new URL(path, root), 'utf8').catch(() => '')
  if (found === wanted) continue
  stale += 1
  if (process.argv.includes('--check'))
    console.error(`${path} differs from the contract: run node --conditions=source .tools/generate.mjs`)
  else await writeFile(new URL(path, root), wanted)
}
if (process.argv.includes('--check') && stale > 0) process.exitCode = 1

/** The JSON Schema of each field of an operation's input that does not stand in the path. */
function fieldsOf({ path, input }) {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input' })
  return Object.entries(properties).filter(([field]) => !path.split('/').includes(`:${field}`))
}

function kindOf({ type }) {
  return type === 'integer' || type === 'boolean' ? type : 'string'
}

function routes() {
  const rows = operations.map(({ noun, name, method, path, access, table, fields }) => ({
    noun,
    name,
    method,
    path,
    ...(table && { table }),
    ...(access === 'anyone' && { open: true }),
    ...(method === 'GET' &&
      fields.length > 0 && { query: Object.fromEntries(fields.map(([field, schema]) => [field, kindOf(schema)])) }),
  }))
  return `${header}import type { Route } from './route.ts'

/** Where each operation of the contract is found, below the base path. */
export const routes: readonly Route[] = ${JSON.stringify(rows)}
`
}

function clientOperations() {
  const nouns = Object.entries(contract).map(([noun, named]) => {
    const lines = Object.entries(named).map(
      ([name, { method, path }]) => `${name}: (input) => send('${method}', '${path}', input),`,
    )
    return `${noun}: { ${lines.join('\n')} },`
  })
  return `${header}import type { Operations } from '@advocacy-kit/core'
import type { Send } from './send.ts'

/** Every operation of the contract, sent over the wire. */
export const operations = (send: Send): Operations => ({ ${nouns.join('\n')} })
`
}

function openapi() {
  const schemas = componentSchemas()
  const paths = {}
  for (const operation of operations) {
    const path = `/v1${operation.path.replaceAll(/:(\w+)/g, '{$1}')}`
    paths[path] ??= {}
    paths[path][operation.method.toLowerCase()] = openapiOperation(operation)
    if (operation.table) paths[`${path}.csv`] = { get: asTable(openapiOperation(operation)) }
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Advocacy Kit', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/advocacy' }],
    security: [{ bearer: [] }],
    paths: { ...paths, ...besideTheContract() },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      responses: {
        Problem: {
          description: 'A problem (RFC 9457).',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      },
      schemas: { ...schemas, Problem: problemSchema() },
    },
  }
  return `${header}
/** The contract as OpenAPI 3.1: what \`GET /v1/openapi.json\` answers. */
export const openapi: Readonly<Record<string, unknown>> = ${JSON.stringify(document)}
`
}

function ref(name) {
  return { $ref: `#/components/schemas/${name}` }
}

/** Each input and output by name, with what several of them hold by a name of its own. */
function componentSchemas() {
  const named = {
    Activity: personalActivity,
    Content: content,
    Me: me,
    Program: program,
    Rule: rule,
    RuleSet: ruleSet,
    Share: share,
  }
  const registry = z.registry()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const { noun, name, input, output, fields } of operations) {
    if (fields.length > 0 && !registry.has(input)) registry.add(input, { id: `${pascal(noun, name)}Input` })
    if (!registry.has(output)) registry.add(output, { id: `${pascal(noun, name)}Output` })
  }
  for (const operation of operations) {
    operation.inputName = registry.get(operation.input)?.id
    operation.outputName = registry.get(operation.output).id
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}

function pascal(...words) {
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')
}

function openapiOperation({ noun, name, method, path, summary, access, input, fields, inputName, outputName }) {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' })
  const inPath = path
    .split('/')
    .filter((part) => part.startsWith(':'))
    .map((part) => part.slice(1))
  const parameters = [
    ...inPath.map((field) => ({ name: field, in: 'path', required: true, schema: properties[field] })),
    ...(method === 'GET'
      ? fields.map(([field, schema]) => ({ name: field, in: 'query', required: required.includes(field), schema }))
      : []),
  ]
  const body = inPath.length > 0 ? without(inPath, input) : ref(inputName)
  const needed = required.some((field) => !inPath.includes(field))
  return {
    operationId: `${noun}.${name}`,
    tags: [noun],
    summary,
    description: who(access),
    ...(parameters.length > 0 && { parameters }),
    ...(method !== 'GET' && fields.length > 0 && { requestBody: { required: needed, content: json(body) } }),
    responses: {
      200: { description: 'Done.', content: json(ref(outputName)) },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function asTable({ operationId, responses, ...operation }) {
  const table = { description: 'The same as a table.', content: { 'text/csv': { schema: { type: 'string' } } } }
  return { ...operation, operationId: `${operationId}.csv`, responses: { ...responses, 200: table } }
}

/** An input's schema without the fields that stand in the path. */
function without(inPath, input) {
  const { $schema, properties, required = [], ...schema } = z.toJSONSchema(input, { io: 'input' })
  const rest = Object.entries(properties).filter(([field]) => !inPath.includes(field))
  const wanted = required.filter((field) => !inPath.includes(field))
  return { ...schema, properties: Object.fromEntries(rest), ...(wanted.length > 0 && { required: wanted }) }
}

function json(schema) {
  return { 'application/json': { schema } }
}

function who(access) {
  if (access === 'anyone') return 'Anyone.'
  if (access === 'person') return 'Anyone signed in.'
  const roles = (access.roles ?? []).map((role) => `the role \`${role}\``)
  const scopes = (access.scopes ?? []).map((scope) => `the scope \`${scope}\``)
  return `Needs ${[...roles, ...scopes].join(' or ')}.`
}

function problemSchema() {
  const text = { type: 'string' }
  const mistake = {
    type: 'object',
    properties: { pointer: text, detail: text, code: text },
    required: ['pointer', 'detail'],
  }
  return {
    type: 'object',
    properties: {
      type: { type: 'string', description: '`urn:advocacy-kit:problem:` and the code.' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: { type: 'string', enum: Object.keys(ERRORS) },
      errors: { type: 'array', items: mistake },
      requestId: {
        type: 'string',
        description: 'What the log of the server knows the request by; the header `Request-Id` too.',
      },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'errors', 'requestId'],
  }
}

function besideTheContract() {
  const position = { type: 'object', properties: { position: { type: 'integer' } }, required: ['position'] }
  const health = (status) => ({
    type: 'object',
    properties: { status: { const: status }, version: { type: 'string' } },
    required: ['status', 'version'],
  })
  const hint = {
    type: 'object',
    properties: { board: { type: 'string' }, ...position.properties },
    required: ['board', 'position'],
  }
  const problem = { $ref: '#/components/responses/Problem' }
  return {
    '/v1/stream': {
      get: {
        operationId: 'stream',
        summary: 'Where the log stands; with `Accept: application/x-ndjson` a stream of hints, one a line.',
        responses: {
          200: {
            description: 'Now, or from now on.',
            content: { ...json(position), 'application/x-ndjson': { schema: hint } },
          },
          default: problem,
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether the server runs, and its version.',
        security: [],
        responses: { 200: { description: 'It runs.', content: json(health('ok')) }, default: problem },
      },
    },
    '/ready': {
      get: {
        operationId: 'ready',
        summary: 'Whether the store answers too.',
        security: [],
        responses: { 200: { description: 'It does.', content: json(health('ready')) }, default: problem },
      },
    },
  }
}

function reference() {
  const rows = operations.map(({ method, path, summary, access, table, fields }) => {
    const names = fields.map(([field]) => `\`${field}\``).join(' ')
    const also = table ? ` As CSV at \`/v1${path}.csv\`.` : ''
    return `| \`${method} /v1${path}\` | ${summary}${also} | ${who(access).replace(/\.$/, '')} | ${names} |`
  })
  const problems = Object.entries(ERRORS).map(([code, status]) => `| \`${code}\` | ${status} |`)
  return `<!-- Made from the contract by .tools/generate.mjs: change the contract, not this file. -->

# HTTP

Every path stands below the base path, \`/advocacy\` unless \`createHandler\` is given another. The fields go in the query of a
GET and in the JSON body otherwise. The shapes are in OpenAPI 3.1 at \`GET /v1/openapi.json\`.

| route | what it does | who may | fields |
| --- | --- | --- | --- |
${rows.join('\n')}

Beside the contract:

| route | what it does | who may |
| --- | --- | --- |
| \`GET /health\` | the process answers: \`{ status: 'ok', version }\` | Anyone |
| \`GET /ready\` | the store answers too: \`{ status: 'ready', version }\`, else \`busy\` | Anyone |
| \`GET /v1/openapi.json\` | this contract as OpenAPI 3.1 | Anyone |
| \`GET /v1/stream\` | \`{ position }\`, or with \`Accept: application/x-ndjson\` a stream of \`{ board, position }\` lines | Anyone signed in |
| \`GET /kit.js\` | the widgets of the server's own version | Anyone |

## Problems

Every answer that is not a success is a problem (RFC 9457) of the type \`urn:advocacy-kit:problem:<code>\`, with \`title\`, \`status\`, \`detail\`,
the \`code\`, \`errors\`: each mistake of the input with its JSON pointer, and \`requestId\`, which the server's log knows the request by.

| code | status |
| --- | --- |
${problems.join('\n')}
`
}

function formatted(path, text) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const cwd = fileURLToPath(root)
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1e7,
  })
}
