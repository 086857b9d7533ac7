import { AdvocacyError } from '@advocacy-kit/core'
import type { Answer } from '../call.ts'

/** LinkedIn answers a version for about a year: a month before that is time to say so. */
const MONTHS = 11

/**
 * Watches the age of a version of LinkedIn's API: what it answers warns once, from when the version is eleven months old.
 *
 * Throws `invalid-input` for what is no version.
 */
export function versionWatch(version: string, warn: (message: string) => void): () => void {
  if (!/^20\d{2}(?:0[1-9]|1[0-2])$/.test(version)) {
    const detail = 'must be a year and a month, such as 202611'
    throw new AdvocacyError('invalid-input', `version ${detail}.`, { issues: [{ pointer: '/version', detail }] })
  }
  const old = Date.UTC(Number(version.slice(0, 4)), Number(version.slice(4)) - 1 + MONTHS)
  let warned = false
  return () => {
    if (warned || Date.now() < old) return
    warned = true
    warn(
      `Version ${version} of LinkedIn's API is ${MONTHS} months old, and LinkedIn answers one for about a year: give linkedin({ version }) a newer one.`,
    )
  }
}

/** Whether LinkedIn does not answer the version any more: 426, or a 400 that speaks of it. Source: learn.microsoft.com/linkedin, versioning; not verified live. */
export function isOver({ status, body }: Pick<Answer, 'status' | 'body'>): boolean {
  if (status === 426) return true
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  return status >= 400 && code.includes('VERSION')
}
