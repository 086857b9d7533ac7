/** As much as Node's own server takes of all headers together, in characters. */
const LONGEST = 16_384

/** The token that a request was sent with, from its `Authorization: Bearer …` alone: a token in an address would stand in every log on the way. */
export function tokenOf(request: Request): string | undefined {
  const header = request.headers.get('authorization') ?? ''
  return header.length > LONGEST ? undefined : /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1]
}
