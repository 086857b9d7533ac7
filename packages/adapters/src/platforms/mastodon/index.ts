export { type MastodonAccount, type MastodonOptions, mastodon } from './mastodon.ts'
