// Made from the contract by .tools/generate.mjs: change the contract, not this file.
import type { Operations } from '@advocacy-kit/core'
import type { Send } from './send.ts'

/** Every operation of the contract, sent over the wire. */
export const operations = (send: Send): Operations => ({
  program: {
    get: (input) => send('GET', '/program', input),
    update: (input) => send('PATCH', '/program', input),
    publishRules: (input) => send('POST', '/program/rules', input),
    previewRules: (input) => send('POST', '/program/rules/preview', input),
    undoRules: (input) => send('POST', '/program/rules/undo', input),
    closePeriod: (input) => send('POST', '/program/closed-periods', input),
  },
  me: {
    get: (input) => send('GET', '/me', input),
    join: (input) => send('POST', '/me/join', input),
    leave: (input) => send('POST', '/me/leave', input),
    update: (input) => send('PATCH', '/me', input),
  },
  people: { list: (input) => send('GET', '/people', input), put: (input) => send('PUT', '/people/:id', input) },
  content: {
    list: (input) => send('GET', '/content', input),
    get: (input) => send('GET', '/content/:id', input),
    put: (input) => send('PUT', '/content/:id', input),
  },
  shares: {
    open: (input) => send('POST', '/shares', input),
    confirm: (input) => send('POST', '/shares/:id/confirm', input),
    verify: (input) => send('POST', '/shares/:id/verify', input),
    post: (input) => send('POST', '/shares/:id/post', input),
    withdraw: (input) => send('POST', '/shares/:id/withdraw', input),
    renewLink: (input) => send('POST', '/shares/:id/link', input),
    deleteLink: (input) => send('DELETE', '/shares/:id/link', input),
    list: (input) => send('GET', '/shares', input),
    totals: (input) => send('GET', '/shares/totals', input),
    find: (input) => send('POST', '/shares/find', input),
  },
  activities: {
    record: (input) => send('POST', '/activities', input),
    undoBackfill: (input) => send('DELETE', '/backfills/:id', input),
  },
  points: {
    get: (input) => send('GET', '/points', input),
    explain: (input) => send('GET', '/points/explanation', input),
    totals: (input) => send('GET', '/points/totals', input),
    award: (input) => send('POST', '/points/awards', input),
    revoke: (input) => send('DELETE', '/points/awards/:award', input),
  },
  kudos: {
    give: (input) => send('POST', '/kudos', input),
    list: (input) => send('GET', '/kudos', input),
    withdraw: (input) => send('DELETE', '/kudos/:id', input),
  },
  goals: {
    list: (input) => send('GET', '/goals', input),
    put: (input) => send('PUT', '/goals/:id', input),
    delete: (input) => send('DELETE', '/goals/:id', input),
  },
  leaderboards: { get: (input) => send('GET', '/leaderboards/:board', input) },
})
