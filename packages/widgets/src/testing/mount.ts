import type { AdvocacyApi } from '@advocacy-kit/core'
import '../provider/define.ts'
import type { Provider } from '../provider/provider.ts'

/**
 * Puts elements into the page inside an `<advocacy-provider>` with this api. Import the elements themselves, as the page does; `advocacy-ready` says that one shows what
 * it is for; `provider.remove()` ends it.
 *
 * @example
 * ```ts
 * import '@advocacy-kit/widgets/leaderboard'
 * import { mount, testProgram } from '@advocacy-kit/widgets/testing'
 *
 * const { api } = await testProgram()
 * const provider = mount(api, document.createElement('advocacy-leaderboard'))
 * ```
 */
export function mount(api: AdvocacyApi, ...elements: Element[]): Provider {
  const provider = document.createElement('advocacy-provider')
  provider.api = api
  provider.append(...elements)
  document.body.append(provider)
  return provider
}
