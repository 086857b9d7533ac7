/** The fields by which `Store.list` may be asked to narrow a collection, and no others. A store that can index them, should. */
export const indexes: Readonly<Record<string, readonly string[]>> = {
  content: ['pillar'],
  identities: ['person'],
  kudos: ['person', 'by'],
  people: ['listed', 'status', 'team'],
}
