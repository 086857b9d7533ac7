import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Microsoft Teams' share page, on desktop browsers and for work accounts alone.
 *
 * Source: learn.microsoft.com, share to Teams from web apps.
 */
export const teams: PlatformDefinition = {
  id: 'teams',
  name: 'Teams',
  link: 'https://teams.microsoft.com/share?href={url}&msgText={text}',
}

/** A message holds 28 kB, more than anyone writes: learn.microsoft.com, add-incoming-webhook. */
export const teamsFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'beside',
  reads: 'none',
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft'],
}
