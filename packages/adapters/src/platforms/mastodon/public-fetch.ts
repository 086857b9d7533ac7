import { lookup } from 'node:dns'
import { Agent, request } from 'node:https'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { fetchBy } from './fetch-by.ts'

/** Whether an address of the internet protocol is open to all: not this machine, not its network, nor anything else that is kept apart. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Looks a name up, and refuses it when any of its addresses is not public. It is at the look-up of the connection itself, so that a name that changes in between gains nothing. */
export const publicLookup: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    const refused = error ?? (addresses.every(({ address }) => isPublic(address)) ? null : refusal(name))
    const [first] = addresses ?? []
    if (refused || !first) return callback(refused ?? refusal(name), '', 0)
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

const refusal = (name: string) => new Error(`${name} is no public server`)

const agent = new Agent({ keepAlive: true, lookup: publicLookup })

/**
 * Fetch for addresses that people type in: https alone, to public servers alone, no redirect followed, nothing unpacked. Node's own fetch cannot be told how to look a name up.
 */
export async function publicFetch(sent: Request): Promise<Response> {
  const { protocol, hostname } = new URL(sent.url)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (protocol !== 'https:' || (ipaddr.isValid(literal) && !isPublic(literal))) throw refusal(hostname)
  return fetchBy((options, answered) => request(sent.url, { ...options, agent }, answered), sent)
}
