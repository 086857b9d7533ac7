import { isTopLevelDomain } from './top-level-domains.ts'

/** A stretch of a text. */
export interface Stretch {
  /** Where it begins, in UTF-16 units. */
  readonly start: number
  /** Where it ends, in UTF-16 units; what stands there is not part of it. */
  readonly end: number
  readonly text: string
}

/** What reads as an address. Without `sure` its domain ends in a name that X may or may not know. */
export interface Link extends Stretch {
  readonly sure: boolean
}

// Before an address stands nothing that makes it part of a word, a mention, a tag or a mail address.
const ADDRESS =
  /(?<![@#$＠＃a-z0-9])(https?:\/\/)[^\s\p{P}\p{Cc}\p{Cf}$+<=>^`|~][^\s\p{Cc}\p{Cf}!-,/:-@[-^`{-~、-〟！-／：-＠［-｀｛-･]*|(?<![@#$＠＃a-z0-9_./-])[a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f_.-]*/giu
const LABEL = /^(?!xn--.*[^\x00-\x7f])[^\s._-](?:[^\s.]*[^\s._-])?$/u
const PORT = /:\d+/y
const PATH =
  /\/(?:\([\w!*';:=+,.$/%#[\]~@|&\u00c0-\u024f\u0400-\u04ff–-]*\)|[\w!*';:=+,.$/%#[\]~@|&\u00c0-\u024f\u0400-\u04ff–-])*/gy
const QUERY = /\?[\w!?*'();:&=+$/%#[\].,~|@-]*/gy
const SHORT = /\/[a-z0-9]+/iy

/**
 * What X reads as an address: with http or https, and bare domains too. The other networks read no more than that.
 *
 * Source: twitter/twitter-text, conformance/extract.yml. Differs in one thing: of the ends of bare domains only the common ones are known.
 */
export function linksIn(text: string): Link[] {
  return candidatesIn(text).filter(({ sure }) => sure)
}

/** The same with all that may be one, for counting: a domain may end in a name that is not known here. */
export function candidatesIn(text: string): Link[] {
  const links: Link[] = []
  ADDRESS.lastIndex = 0
  for (let found = ADDRESS.exec(text); found; found = ADDRESS.exec(text)) {
    const link = linkAt(text, found.index, found[1]?.length ?? 0, found[0])
    if (link) links.push(link)
    // After an accented letter another address may begin.
    ADDRESS.lastIndex = link?.end ?? found.index + 1
  }
  return links
}

function linkAt(text: string, start: number, scheme: number, run: string): Link | undefined {
  const domain = domainOf(run.slice(scheme), text[start + run.length] ?? '')
  if (!domain) return undefined
  const { host, sure } = domain
  const afterHost = start + scheme + host.length
  const end = /^t\.co$/i.test(host) ? endOfShort(text, afterHost) : endOfPath(text, afterHost, scheme > 0)
  return end === undefined ? undefined : { start, end, text: text.slice(start, end), sure }
}

/** The longest domain name at the beginning of a run of letters, dots and dashes; one that surely is goes before one that may be. */
function domainOf(run: string, next: string): { host: string; sure: boolean } | undefined {
  const domains = [...run.matchAll(/\.([a-z]+|[^\x00-\x7f]+)/gi)]
    .reverse()
    .flatMap(({ index, 0: end, 1: name = '' }) => {
      const host = run.slice(0, index + end.length)
      const isWhole = !/[a-z0-9@+-]/i.test(run[host.length] ?? next) && isDomain(run.slice(0, index))
      return isWhole && name.length > 1 ? { host, sure: isTopLevelDomain(name) } : []
    })
  return domains.find(({ sure }) => sure) ?? domains[0]
}

function isDomain(name: string): boolean {
  const labels = name.split('.')
  return labels.every((label) => label.length <= 63 && LABEL.test(label)) && !labels.at(-1)?.includes('_')
}

/** X's own shortened addresses have nothing after their code, which has at most 40 characters. */
function endOfShort(text: string, from: number): number | undefined {
  const length = matchAt(SHORT, text, from).length
  return length > 41 ? undefined : from + length
}

/** A bare domain without a path has no port and no query either. */
function endOfPath(text: string, from: number, hasScheme: boolean): number {
  const afterPort = from + matchAt(PORT, text, from).length
  const path = ended(matchAt(PATH, text, afterPort))
  if (path === '' && !hasScheme) return from
  const query = matchAt(QUERY, text, afterPort + path.length).replace(/[^a-z0-9&=#/_-]+$/i, '')
  return afterPort + path.length + query.length
}

/** Punctuation at the end belongs to the sentence. */
function ended(part: string): string {
  const end = part.search(/[!*';:,.$%[\]~|&@=?(–]+$/)
  return end === -1 ? part : part.slice(0, Math.max(1, end))
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
