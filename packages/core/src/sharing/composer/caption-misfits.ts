import type { Content } from '../../content/content.ts'
import type { SharingSettings } from '../sharing-settings.ts'
import { captionsFor } from './captions.ts'
import { disclosureOf } from './disclosure.ts'
import { composePost, type PostProblem } from './post.ts'

/** A caption that does not fit a platform as it is. */
export interface CaptionMisfit {
  platform: string
  language: 'nl' | 'en'
  caption: string
  problems: PostProblem[]
}

/** The captions of an item that do not fit the platforms they would be offered on, with all that goes with them: for whoever writes the item. */
export function captionMisfits(
  item: Pick<Content, 'id' | 'title' | 'text' | 'url' | 'captions' | 'suggestions' | 'hashtags' | 'platforms'>,
  program: { name: string; platforms: readonly string[]; sharing: SharingSettings },
): CaptionMisfit[] {
  const { blockedPhrases, hashtags = [] } = program.sharing
  const offered = program.platforms.filter((id) => item.platforms?.includes(id) ?? true)
  return offered.flatMap((platform) =>
    (['nl', 'en'] as const).flatMap((language) =>
      captionsFor(item, { platform, language, person: '' }).flatMap((caption) => {
        const { problems } = composePost({
          platform,
          words: caption,
          url: item.url,
          disclosure: disclosureOf(program, language),
          hashtags: [...hashtags, ...(item.hashtags ?? [])],
          blockedPhrases,
        })
        return problems.length > 0 ? [{ platform, language, caption, problems }] : []
      }),
    ),
  )
}
