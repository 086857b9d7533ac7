/** Random bytes, as many as asked: injected, so that tests decide them. */
export type Chance = (count: number) => Uint8Array

/** Base58: digits and letters without 0, O, I and l, which look alike. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const LENGTH = 8

/** The multiple of 58 below 256: bytes from there on are thrown away, so that every letter is as likely. */
const FAIR = 232

/** Short words that nobody wants in a link with their name near it, in English and Dutch. */
const OFFENSIVE =
  /anus|arse|ass|bitch|boob|cock|coon|cum|cunt|dick|dyke|fag|fuc|fuk|gook|hitler|homo|hoer|jew|jood|kanker|kike|kkk|klote|kut|lul|mof|nazi|neger|nigg|nsb|paki|pedo|penis|piss|poep|porn|puss|rape|rot|semen|sex|shit|slet|slut|spic|tering|tiet|tit|twat|vagina|wank|whore|wog/

/** Digits as they are read as letters. */
const READ_AS: Readonly<Record<string, string>> = { 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }

/** What every token looks like. */
export const TOKEN: RegExp = /^[1-9A-HJ-NP-Za-km-z]{8}$/

/** A new token of a link: 8 characters of base58, 46.9 bits of chance, without a word that offends. It says nothing of anybody. */
export function linkToken(chance: Chance): string {
  for (;;) {
    let token = ''
    while (token.length < LENGTH) {
      for (const byte of chance(LENGTH)) if (byte < FAIR && token.length < LENGTH) token += ALPHABET[byte % 58]
    }
    if (!offends(token)) return token
  }
}

/** Whether a token can be read as a word that offends, digits for letters too. */
export function offends(token: string): boolean {
  const read = token.toLowerCase().replaceAll(/\d/g, (digit) => READ_AS[digit] ?? digit)
  return OFFENSIVE.test(read)
}
