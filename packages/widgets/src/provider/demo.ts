import type { AdvocacyApi } from '@advocacy-kit/core'
export async function demoApi(): Promise<AdvocacyApi> {
  throw new Error('x')
}
