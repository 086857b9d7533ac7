import { encoded } from './mint.ts'

const piece = (token: string, place: number) => token.split('.')[place] ?? ''

const decoded = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString())

/** What a token's header says. */
export function headerOf(token: string): Record<string, unknown> {
  return decoded(piece(token, 0))
}

/** What a token says. */
export function claimsOf(token: string): Record<string, unknown> {
  return decoded(piece(token, 1))
}

/** The part of a token that is signed. */
export function signedPart(token: string): string {
  return token.slice(0, token.lastIndexOf('.'))
}

/** The token under a changed header and its old signature. */
export function withHeader(token: string, header: Record<string, unknown>): string {
  return [encoded({ ...headerOf(token), ...header }), piece(token, 1), piece(token, 2)].join('.')
}

/** The token with changed claims and its old signature. */
export function withClaims(token: string, claims: Record<string, unknown>): string {
  return [piece(token, 0), encoded({ ...claimsOf(token), ...claims }), piece(token, 2)].join('.')
}

/** The token with another signature. */
export function withSignature(token: string, signature: Buffer): string {
  return `${signedPart(token)}.${signature.toString('base64url')}`
}
