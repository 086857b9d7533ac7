import { AdvocacyError } from '@advocacy-kit/core'
import { parseJson } from './json.ts'

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/** Whether a `Content-Type` says JSON in UTF-8. */
export function isJson(type: string): boolean {
  return JSON_TYPE.test(type)
}

/**
 * What the JSON body of a request holds; `{}` without one. Counts the bytes while it reads, whatever the request says of its length.
 *
 * Throws `unsupported-media-type`, `too-large` for more than `most` bytes, and `invalid-json`.
 */
export async function readBody(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('content-type')
  if ((type !== null && !isJson(type)) || request.headers.has('content-encoding')) throw wrongType()
  const bytes = await read(request.body, most)
  if (bytes.length === 0) return {}
  if (type === null) throw wrongType()
  return parseJson(decode(bytes))
}

function wrongType(): AdvocacyError {
  return new AdvocacyError('unsupported-media-type', 'Send the body as application/json, in UTF-8 and not compressed.')
}

/**
 * The text of a body. Counts the bytes while it reads, whatever the request says of its length.
 *
 * Throws `too-large` for more than `most` bytes, and `invalid-json` where it breaks off or is no UTF-8.
 */
export async function readText(request: Request, most: number): Promise<string> {
  return decode(await read(request.body, most))
}

async function read(body: Request['body'], most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength
      if (length > most) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new AdvocacyError('invalid-json', 'The body broke off: send it again.', { cause })
  }
  if (length > most) throw new AdvocacyError('too-large', `The body is larger than ${most} bytes: send less at a time.`)
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const issues = [{ pointer: '', detail: 'is not UTF-8' }]
    throw new AdvocacyError('invalid-json', 'The body is not UTF-8.', { issues, cause })
  }
}
