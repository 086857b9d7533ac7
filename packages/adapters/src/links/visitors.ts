import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'

const DAY = 86_400_000

/** The most keys of one day: some 100 MB. What comes beyond them is not counted, so that nobody can fill the memory, or a share, from many addresses. */
const MOST = 1_000_000

/**
 * Who followed which share today, as keys that nobody can lead back to a visitor: HMAC-SHA-256 under a random salt, of the share, the network that the address lies in (/24, or
 * /56 of IPv6) and the family of the browser. Salt and keys stand in memory alone, and are thrown away at midnight UTC.
 */
export class Visitors {
  private salt: KeyObject | undefined
  private day = 0
  private readonly keys = new Set<string>()
  private timer: NodeJS.Timeout | undefined

  /** The key of a visit, when it is the first of the day; undefined for another. */
  first(share: string, address: string, family: string): string | undefined {
    const key = this.keyOf(share, address, family)
    if (this.keys.has(key) || this.keys.size >= MOST) return undefined
    this.keys.add(key)
    return key
  }

  /** Forgets a visit that could not be counted. */
  forget(key: string): void {
    this.keys.delete(key)
  }

  /** Throws all of it away. */
  clear(): void {
    clearTimeout(this.timer)
    this.salt = undefined
    this.keys.clear()
  }

  private keyOf(share: string, address: string, family: string): string {
    const hmac = createHmac('sha256', this.saltOfToday())
    return hmac
      .update(`${share}\n${networkOf(address)}\n${family}`)
      .digest('base64')
      .slice(0, 20)
  }

  private saltOfToday(): KeyObject {
    const now = Date.now()
    const day = Math.floor(now / DAY)
    if (this.salt !== undefined && this.day === day) return this.salt
    this.clear()
    this.day = day
    this.salt = createSecretKey(randomBytes(32))
    this.timer = setTimeout(() => this.clear(), (day + 1) * DAY - now)
    this.timer.unref()
    return this.salt
  }
}

/** The network that an address lies in: its first 24 bits, or 56 of IPv6. An address that is none lies in none. */
function networkOf(address: string): string {
  try {
    const parsed = ipaddr.process(address)
    return parsed
      .toByteArray()
      .slice(0, parsed.kind() === 'ipv4' ? 3 : 7)
      .join('.')
  } catch {
    return ''
  }
}
