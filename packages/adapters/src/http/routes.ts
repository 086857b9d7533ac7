// Made from the contract by .tools/generate.mjs: change the contract, not this file.
import type { Route } from './route.ts'

/** Where each operation of the contract is found, below the base path. */
export const routes: readonly Route[] = [
  { noun: 'program', name: 'get', method: 'GET', path: '/program' },
  { noun: 'program', name: 'update', method: 'PATCH', path: '/program' },
  { noun: 'program', name: 'publishRules', method: 'POST', path: '/program/rules' },
  { noun: 'program', name: 'previewRules', method: 'POST', path: '/program/rules/preview' },
  { noun: 'program', name: 'undoRules', method: 'POST', path: '/program/rules/undo' },
  { noun: 'program', name: 'closePeriod', method: 'POST', path: '/program/closed-periods' },
  { noun: 'me', name: 'get', method: 'GET', path: '/me' },
  { noun: 'me', name: 'join', method: 'POST', path: '/me/join' },
  { noun: 'me', name: 'leave', method: 'POST', path: '/me/leave' },
  { noun: 'me', name: 'update', method: 'PATCH', path: '/me' },
  { noun: 'people', name: 'list', method: 'GET', path: '/people', query: { after: 'string', limit: 'integer' } },
  { noun: 'people', name: 'put', method: 'PUT', path: '/people/:id' },
  {
    noun: 'content',
    name: 'list',
    method: 'GET',
    path: '/content',
    query: { after: 'string', limit: 'integer', pillar: 'string' },
  },
  { noun: 'content', name: 'get', method: 'GET', path: '/content/:id' },
  { noun: 'content', name: 'put', method: 'PUT', path: '/content/:id' },
  { noun: 'shares', name: 'open', method: 'POST', path: '/shares' },
  { noun: 'shares', name: 'confirm', method: 'POST', path: '/shares/:id/confirm' },
  { noun: 'shares', name: 'withdraw', method: 'POST', path: '/shares/:id/withdraw' },
  { noun: 'shares', name: 'list', method: 'GET', path: '/shares', query: { after: 'string', limit: 'integer' } },
  { noun: 'activities', name: 'record', method: 'POST', path: '/activities' },
  { noun: 'activities', name: 'undoBackfill', method: 'DELETE', path: '/backfills/:id' },
  { noun: 'points', name: 'get', method: 'GET', path: '/points', query: { period: 'string' } },
  { noun: 'points', name: 'explain', method: 'GET', path: '/points/explanation', query: { period: 'string' } },
  { noun: 'points', name: 'totals', method: 'GET', path: '/points/totals', query: { period: 'string' } },
  {
    noun: 'leaderboards',
    name: 'get',
    method: 'GET',
    path: '/leaderboards/:board',
    query: { period: 'string', scope: 'string', limit: 'integer' },
  },
]
