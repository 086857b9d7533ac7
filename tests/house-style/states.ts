import type { Setting } from './program.ts'

/** An element in a state. */
export interface State {
  /** Its tag, without the prefix. */
  element:
    | 'leaderboard'
    | 'points'
    | 'goals'
    | 'content-card'
    | 'share-buttons'
    | 'share-button'
    | 'share-dialog'
    | 'onboarding'
    | 'kudos'
    | 'program-settings'
  attributes?: Readonly<Record<string, string>>
  setting?: Setting
  /** What is clicked, one after the other: selectors through shadow roots, from the element on. */
  clicks?: readonly (readonly string[])[]
  /** What stands there when the state is reached. */
  shows: readonly string[]
  /** Whether the browser lets the page copy. */
  copies?: boolean
  /** Whether it stands outside of any program. */
  apart?: true
}

const url = 'https://example.org/verhalen/leidinggevende'
const question = 'advocacy-share-question'
const join = 'advocacy-onboarding'
const thanks = 'advocacy-kudos-desk'
const settings = 'advocacy-settings-desk'
const item = { 'content-id': 'item' }
const mastodon = { platform: 'mastodon', url, content: 'item' }
const copy = { platform: 'copy', url, content: 'item', text: 'Binnenvaartscheepvaartbedrijfsvergunningen' }

/** Every element in every state that looks different. */
export const states = {
  board: { element: 'leaderboard', attributes: { limit: '6' }, shows: ['[part=score]'] },
  'board of people': { element: 'leaderboard', attributes: { scope: 'people', limit: '5' }, shows: ['.apart'] },
  'board of millions': {
    element: 'leaderboard',
    attributes: { scope: 'people' },
    setting: { scale: 33_333 },
    shows: ['[part=score]'],
  },
  'board with switches': {
    element: 'leaderboard',
    attributes: { scope: 'people', limit: '4', around: '3', podium: '', switch: 'teams people period' },
    shows: ['.podium'],
  },
  'board of nobody': { element: 'leaderboard', attributes: { period: '1999' }, shows: ['.notice'] },
  'board for a guest': {
    element: 'leaderboard',
    attributes: { limit: '3' },
    setting: { as: 'guest' },
    shows: ['.guest'],
  },
  'board to join from': {
    element: 'leaderboard',
    attributes: { limit: '3' },
    setting: { as: 'guest' },
    clicks: [['[aria-expanded]']],
    shows: [join, '.filled'],
  },
  'board that waits': { element: 'leaderboard', setting: { pending: 'leaderboards.get' }, shows: ['.skeleton'] },
  'board that failed': { element: 'leaderboard', setting: { failing: 'leaderboards.get' }, shows: ['.notice .button'] },
  'board without a program': { element: 'leaderboard', apart: true, shows: ['.notice'] },
  points: { element: 'points', shows: ['fieldset'] },
  'points of a guest': { element: 'points', setting: { as: 'guest' }, shows: ['.notice .button'] },
  'points to join from': {
    element: 'points',
    setting: { as: 'guest' },
    clicks: [['[aria-expanded]']],
    shows: [join, '.filled'],
  },
  'points that wait': { element: 'points', setting: { pending: 'points.get' }, shows: ['.skeleton'] },
  'points that failed': { element: 'points', setting: { failing: 'points.get' }, shows: ['.notice .button'] },
  goals: { element: 'goals', shows: ['.reached progress'] },
  'goals of nobody': { element: 'goals', attributes: { team: 't5' }, shows: ['.notice'] },
  'goal to set, with mistakes': {
    element: 'goals',
    attributes: { limit: '1' },
    setting: { as: 'master' },
    clicks: [['.setting .button'], ['form .filled']],
    shows: ['.mistake'],
  },
  'goals that wait': { element: 'goals', setting: { pending: 'goals.list' }, shows: ['.skeleton'] },
  'goals that failed': { element: 'goals', setting: { failing: 'goals.list' }, shows: ['.notice .button'] },
  card: {
    element: 'content-card',
    attributes: item,
    shows: ['advocacy-share-buttons', '.button'],
  },
  'card for inside': { element: 'content-card', attributes: { 'content-id': 'inside' }, shows: ['.note'] },
  'card that waits': {
    element: 'content-card',
    attributes: item,
    setting: { pending: 'content.get' },
    shows: ['.skeleton'],
  },
  'card that failed': {
    element: 'content-card',
    attributes: item,
    setting: { failing: 'content.get' },
    shows: ['.notice .button'],
  },
  buttons: { element: 'share-buttons', attributes: { url }, shows: ['advocacy-share-button', '.button'] },
  'buttons that wait': {
    element: 'share-buttons',
    attributes: { url },
    setting: { pending: 'program.get' },
    shows: ['.skeleton'],
  },
  'buttons that failed': {
    element: 'share-buttons',
    attributes: { url },
    setting: { failing: 'program.get' },
    shows: ['.notice .button'],
  },
  button: { element: 'share-button', attributes: { url, platform: 'linkedin' }, shows: ['.button'] },
  'button refused': {
    element: 'share-button',
    attributes: { url: 'nowhere', platform: 'linkedin' },
    shows: ['[part=status]'],
  },
  question: { element: 'share-button', attributes: copy, clicks: [['.button']], shows: [question, '.filled'] },
  'question answered': {
    element: 'share-button',
    attributes: copy,
    clicks: [['.button'], [question, '.filled']],
    shows: [question, '.done'],
  },
  'question that failed': {
    element: 'share-button',
    attributes: copy,
    setting: { failing: 'shares.confirm' },
    clicks: [['.button'], [question, '.filled']],
    shows: [question, '.failed'],
  },
  'question to a guest': {
    element: 'share-button',
    attributes: copy,
    setting: { as: 'guest' },
    clicks: [['.button'], [question, '[aria-expanded]']],
    shows: [question, join, '.filled'],
  },
  'question for a server': {
    element: 'share-button',
    attributes: mastodon,
    clicks: [['.button']],
    shows: [question, 'input'],
  },
  'question with a text': {
    element: 'share-button',
    attributes: copy,
    clicks: [['.button']],
    copies: false,
    shows: [question, 'blockquote'],
  },
  onboarding: { element: 'onboarding', shows: ['[role=switch]'] },
  'onboarding of a guest': { element: 'onboarding', setting: { as: 'guest' }, shows: ['.filled'] },
  'onboarding without a name': { element: 'onboarding', setting: { as: 'guest', nameless: true }, shows: ['.name'] },
  'onboarding of who left': { element: 'onboarding', clicks: [['.button']], shows: ['form:not(:has(.choice))'] },
  'onboarding that failed': {
    element: 'onboarding',
    setting: { as: 'guest', failing: 'me.join' },
    clicks: [['.filled']],
    shows: ['.failed'],
  },
  'onboarding that waits': { element: 'onboarding', setting: { pending: 'me.get' }, shows: ['.skeleton'] },
  kudos: { element: 'kudos', shows: [thanks, 'form'] },
  'kudos for somebody': { element: 'kudos', clicks: [[thanks, '#colleague']], shows: [thanks, '.filled'] },
  'kudos that are given': {
    element: 'kudos',
    attributes: { scope: 'given' },
    clicks: [
      [thanks, '#colleague'],
      [thanks, '[role=option]'],
      [thanks, '.filled'],
      [thanks, '[part=row] .button'],
    ],
    shows: [thanks, '.sure'],
  },
  'kudos without a name': { element: 'kudos', clicks: [[thanks, '.filled']], shows: [thanks, '.mistake'] },
  'kudos for a guest': { element: 'kudos', setting: { as: 'guest' }, shows: [thanks, '.guest'] },
  'kudos that wait': { element: 'kudos', setting: { pending: 'me.get' }, shows: [thanks, '.skeleton'] },
  'kudos that failed': { element: 'kudos', setting: { failing: 'me.get' }, shows: [thanks, '.notice .button'] },
  settings: { element: 'program-settings', setting: { as: 'master' }, shows: [settings, '.desk'] },
  'settings that are tried': {
    element: 'program-settings',
    setting: { as: 'master' },
    clicks: [
      [settings, '.filled'],
      [settings, '.quiet:last-child'],
      [settings, '.trial form > .line .filled'],
    ],
    shows: [settings, 'table'],
  },
  'settings to confirm': {
    element: 'program-settings',
    setting: { as: 'master' },
    clicks: [
      [settings, '.filled'],
      [settings, '[type=checkbox]'],
      [settings, '.trial form > .line .filled'],
      [settings, '.outcome .filled'],
      [settings, '[aria-describedby=back-means]'],
    ],
    shows: [settings, '#since'],
  },
  'settings that failed': {
    element: 'program-settings',
    setting: { as: 'master', failing: 'program.previewRules' },
    clicks: [
      [settings, '.filled'],
      [settings, '.trial form > .line .filled'],
    ],
    shows: [settings, '.said .failed'],
  },
  'settings that wait': {
    element: 'program-settings',
    setting: { as: 'master', pending: 'program.get' },
    shows: [settings, '.skeleton'],
  },
  'settings for others': { element: 'program-settings', shows: ['.notice'] },
} as const satisfies Record<string, State>

/** States that lie over the whole page: one at a time. */
export const dialogs = {
  dialog: { element: 'share-dialog', attributes: { content: 'item', open: '' }, shows: ['.where'] },
  'dialog to write in': {
    element: 'share-dialog',
    attributes: { content: 'item', open: '', platform: 'linkedin' },
    shows: ['advocacy-share-button', '.button'],
  },
  'dialog with platforms': {
    element: 'share-dialog',
    attributes: { content: 'item', open: '' },
    clicks: [['[aria-expanded]']],
    shows: ['.uses'],
  },
  'dialog that failed': {
    element: 'share-dialog',
    attributes: { content: 'item', open: '' },
    setting: { failing: 'content.get' },
    shows: ['.notice .button'],
  },
} as const satisfies Record<string, State>

/** The name of a state. */
export type StateName = keyof typeof states | keyof typeof dialogs
