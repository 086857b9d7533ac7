import type { Role } from '@advocacy-kit/core'
import { type TeamId, teams } from './organisation.ts'
import { random } from './random.ts'

/** Someone who works at Zilverveen. */
export interface Employee {
  readonly id: string
  readonly name: string
  readonly team: TeamId
  readonly roles: readonly Role[]
  /** The day of the sample on which they joined the program; undefined for those who never did. */
  readonly joins?: number
  readonly leaves?: number
  readonly rejoins?: number
  /** Whether colleagues may see their name. */
  readonly listed: boolean
  readonly locale: 'nl' | 'en'
}

/** The people that the demo can be looked at as. Ann and Ben share; Gijs has not joined; Hilde has left. */
export const viewers: readonly [Employee, ...Employee[]] = [
  { id: 'ann', name: 'Ann Verbruggen', team: 'waterveiligheid', roles: [], joins: 0, listed: true, locale: 'nl' },
  { id: 'ben', name: 'Ben Osei', team: 'zuivering', roles: [], joins: 2, listed: true, locale: 'en' },
  { id: 'carmen', name: 'Carmen Tjalma', team: 'bestuur', roles: ['master'], joins: 0, listed: true, locale: 'nl' },
  { id: 'daan', name: 'Daan Riemersma', team: 'bestuur', roles: ['editor'], joins: 0, listed: true, locale: 'nl' },
  { id: 'esra', name: 'Esra Yalçınkaya', team: 'landschap', roles: ['creator'], joins: 3, listed: true, locale: 'nl' },
  {
    id: 'femke',
    name: 'Femke Hoogakker',
    team: 'peilbeheer',
    roles: ['publisher'],
    joins: 5,
    listed: false,
    locale: 'nl',
  },
  { id: 'gijs', name: 'Gijs Molendijk', team: 'vergunningen', roles: [], listed: false, locale: 'nl' },
  {
    id: 'hilde',
    name: 'Hilde Brouwershaven',
    team: 'vergunningen',
    roles: [],
    joins: 1,
    leaves: 70,
    listed: true,
    locale: 'nl',
  },
]

const NAMES = [
  'Sanne Kuipers',
  'Mohamed Ait Lahcen',
  'Joris van Doornik',
  'Priya Ramdien',
  'Wouter Hazelaar',
  'Lotte Spijkstra',
  'Tomasz Wiśniewski',
  'Noor Westerbeek',
  'Ruben Kalkman',
  'Anouk Demirel',
  'Pieter-Bas Veldstra',
  'Yara Benali',
  'Koen Ruitenberg',
  'Marijke Oosterom',
  'Jayden Pinas',
  'Sofie Klaver',
  'Hamza Ouali',
  'Tjitske Feenstra',
  'Bram Korevaar',
  'Linh Nguyễn',
  'Stijn Wagemans',
  'Roos Terpstra',
  'Emre Aksoy',
  'Janneke Blaauw',
  'Milan Ristić',
  'Eva Schipper',
  'Dewi Latuheru',
  'Hugo Steenwinkel',
  'Fleur Nieboer',
  'Ibrahim Diallo',
  'Maartje Zandbergen',
  'Jelle Hofstra',
  'Naomi Cairo',
  'Teun Berkelaar',
  'Ilse Vlaskamp',
  'Samira Haddad',
  'Rik Duinker',
  'Aleksandra Zając',
  'Niels Poortvliet',
  'Merel Buitendijk',
  'Ravi Soekhoe',
  'Hanneke Grasdijk',
  'Oscar Lindeman',
  'Zeynep Arslan',
  'Thijs Roggeveld',
  'Charlotte Amoah',
  'Gerben Wiersma',
  'Nadia Boukhari',
  'Floor Heidenrijk',
  'Luuk Straatman',
  'Imane Tahiri',
  'Sjoerd Tolsma',
  'Vera Kastelein',
  'Marek Dvořák',
] as const

/** The rest of the ambassadors: with the viewers who joined they are about sixty. */
const colleagues: readonly Employee[] = NAMES.map((name, index) => {
  const chance = random(`employee ${index}`)
  const joins = chance.chance(0.7) ? chance.below(5) : 5 + chance.below(40)
  const leaves = index % 14 === 13 ? 45 + chance.below(30) : undefined
  return {
    id: `p${String(index + 1).padStart(2, '0')}`,
    name,
    team: teams[index % teams.length]?.id ?? 'bestuur',
    roles: [],
    joins,
    ...(leaves === undefined ? {} : { leaves, ...(index === 27 ? { rejoins: leaves + 12 } : {}) }),
    listed: chance.chance(0.75),
    locale: 'nl',
  }
})

/** Everyone that the host's log-in of the demo knows. */
export const employees: readonly Employee[] = [...viewers, ...colleagues]
