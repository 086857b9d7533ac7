const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const DID = /^did:[a-z]+:(?:[\w.:-]|%[0-9a-f]{2})*(?:[\w.-]|%[0-9a-f]{2})$/i
const COLLECTION =
  /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+\.[a-z][a-z0-9]{0,62}$/i
const RECORD_KEY = /^(?!\.{1,2}$)[\w.:~-]{1,512}$/

/** Whether a text is a handle of the AT protocol, such as `ann.bsky.social`. Source: atproto.com/specs/handle. */
export function isHandle(text: string): boolean {
  return text.length <= 253 && HANDLE.test(text)
}

/** Whether a text is a decentralised identifier, such as `did:plc:abc123`. Source: atproto.com/specs/did. */
export function isDid(text: string): boolean {
  return text.length <= 2048 && DID.test(text) && /^did:[a-z]+:/.test(text)
}

/** Whether a text is an address of the AT protocol: `at://<handle or did>[/<collection>[/<record>]]`. Source: atproto.com/specs/at-uri-scheme. */
export function isAtUri(text: string): boolean {
  const [authority = '', collection, record, ...more] = text.startsWith('at://') ? text.slice(5).split('/') : []
  if (text.length > 8192 || more.length > 0 || !(isDid(authority) || isHandle(authority))) return false
  return (collection === undefined || isCollection(collection)) && (record === undefined || RECORD_KEY.test(record))
}

function isCollection(text: string): boolean {
  return text.length <= 317 && COLLECTION.test(text)
}
