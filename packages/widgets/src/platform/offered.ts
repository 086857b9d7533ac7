import type { AdvocacyApi, Content, Me, Program } from '@advocacy-kit/core'
import { isOffered, type Platform, platformOf } from '@advocacy-kit/core/sharing'

/** What decides where something can be shared; each is left out where it is not known. */
export interface Offer {
  /** The ids that the page names. */
  readonly named?: readonly string[] | undefined
  readonly program?: Program | undefined
  readonly me?: Me | undefined
  readonly item?: Content | undefined
}

/** What a program says of an item, which may be at hand already, and of who shares it. */
export async function readOffer(
  { program, me, content }: AdvocacyApi,
  id: string | undefined,
  item: Content | undefined,
): Promise<Offer> {
  const [settings, viewer, found] = await Promise.all([
    program.get({}),
    me.get({}),
    item || id === undefined ? item : content.get({ id }),
  ])
  return { program: settings, me: viewer, item: found }
}

/** Where there is no program to ask. */
const WITHOUT_PROGRAM = ['native', 'linkedin', 'x', 'whatsapp', 'email', 'copy']

/**
 * The platforms to offer, in the program's order: those that the item suits and the person does not keep to themselves. The device's own sheet goes first on a touch screen, and is left out where there
 * is none.
 */
export function offered({ named, program, me, item }: Offer): Platform[] {
  const all = program && item ? program.platforms : undefined
  const ids = named?.filter((id) => all?.includes(id) ?? true) ?? program?.platforms ?? WITHOUT_PROGRAM
  const platforms = ids
    .filter((id) => (item?.platforms?.includes(id) ?? true) && isOffered(me?.platforms ?? {}, id))
    .flatMap((id) => platformOf(id, program?.sharing.ownPlatforms) ?? [])
  const isSheet = ({ opens }: Platform) => opens === 'sheet'
  if (!('share' in navigator)) return platforms.filter((platform) => !isSheet(platform))
  const isTouched = matchMedia('(pointer: coarse)').matches
  return isTouched ? [...platforms].sort((a, b) => Number(isSheet(b)) - Number(isSheet(a))) : platforms
}
