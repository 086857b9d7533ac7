const REDACTED = '[redacted]'
const LONGEST = 2_000
const SHORTEST = 3

// Each begins where no longer run of its characters could have begun, so that a text is walked once.
const PATTERNS = [
  /(?<![\w-])(?:bearer|basic|dpop)\s+[\w.~+/=:-]+/gi,
  /(?<![\w-])eyJ[\w-]+(?:\.[\w-]*)+/g,
  /(?<![^\s@<>()[\]",;:\\])[^\s@<>()[\]",;:\\]+(?:@|%40)[^\s@<>()[\]",;:\\]+/gi,
]

/** A text without the credentials and mail addresses in it: bearer and basic credentials, signed tokens, addresses also where they are percent-encoded. */
export function redact(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replace(pattern, REDACTED), text)
}

/**
 * What was thrown, as a text that may be kept: names, messages, stacks and causes, without credentials, mail addresses, and any of the `secrets` a request
 * brought. A message that is very long holds data: only its length is told.
 */
export function describeError(thrown: unknown, secrets: readonly string[]): string {
  const forms = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf))]
  forms.sort((a, b) => b.length - a.length)
  const lines: string[] = []
  let error = thrown
  for (let depth = 0; depth < 5 && error !== undefined; depth++) {
    lines.push(depth === 0 ? describe(error, forms) : `Caused by ${describe(error, forms)}`)
    error = error instanceof Error ? error.cause : undefined
  }
  return lines.join('\n')
}

/** A value as it may stand in a message: as it is, in JSON, and in an address. */
function formsOf(value: string): string[] {
  const text = value.toWellFormed()
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(text)]
}

function describe(error: unknown, forms: readonly string[]): string {
  if (typeof error === 'string') return without(error, forms)
  if (!(error instanceof Error)) return `something thrown that is no error (${typeof error})`
  const head = `${error.name}: ${without(error.message, forms)}`
  return [head, ...framesOf(error)].join('\n')
}

function without(message: string, forms: readonly string[]): string {
  if (message.length > LONGEST) return `[a message of ${message.length} characters]`
  return redact(forms.reduce((rest, form) => rest.replaceAll(form, REDACTED), message))
}

const FRAME = /^ {4}at [^\n]*(?::\d+:\d+|<anonymous>|native)\)?$/

/** Where it was thrown. The message stands in the stack too, so only what follows it is taken. */
function framesOf({ message, stack = '' }: Error): string[] {
  const begin = stack.indexOf(message)
  if (begin < 0) return []
  const lines = stack.slice(begin + message.length).split('\n')
  return lines.filter((line) => FRAME.test(line))
}
