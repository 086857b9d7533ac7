/** Far more than any answer that is asked for: a hundred accounts with all they tell of themselves stay below 1 MB. */
const MOST_BYTES = 5_000_000

/** The JSON of an answer, undefined where it is empty. Throws for one that is too long (counted as it is unpacked), cut off, no UTF-8, or no JSON by its type or its text. */
export async function bodyOf(response: Response): Promise<unknown> {
  const text = await textOf(response)
  if (text === '') return undefined
  const type = response.headers.get('content-type') ?? 'no type'
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new Error(`it answered ${type} instead of JSON`)
  return JSON.parse(text)
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  // Leaving the loop early hangs up.
  for await (const part of body ?? []) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) throw new Error(`it answered more than ${MOST_BYTES} bytes`)
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}
