export { type ClientOptions, createClient } from './client.ts'
