import type {} from '@advocacy-kit/widgets/jsx'
import type { Leaderboard } from '@advocacy-kit/widgets/leaderboard/class'
import { createRef } from 'react'

const board = createRef<Leaderboard>()

export const page = (
  <advocacy-provider endpoint="/advocacy" getToken={async () => null} className="wide" aria-label="Board">
    <advocacy-leaderboard ref={board} period="month" limit={5} heading-level={2} headingLevel={2} hidden />
    <advocacy-points period="all" heading-level={3} />
    <advocacy-content-card content-id="a" slot="here" />
    <advocacy-share-button
      platform="linkedin"
      url="https://example.org"
      onadvocacy-share={({ detail }) => detail.platform.toUpperCase()}
      onClick={(event) => event.currentTarget.platform}
    >
      <a href="https://example.org">Share</a>
    </advocacy-share-button>
  </advocacy-provider>
)

export const wrong = [
  // @ts-expect-error There is no such value.
  <advocacy-leaderboard key="1" value="sum" />,
  // @ts-expect-error There is no such attribute.
  <advocacy-leaderboard key="2" order="up" />,
  // @ts-expect-error A level is a number.
  <advocacy-leaderboard key="3" heading-level="two" />,
  // @ts-expect-error What an element works out for itself cannot be set.
  <advocacy-share-button key="4" caption="Hello" />,
  // @ts-expect-error It asks by itself, and is not for use.
  <advocacy-share-question key="5" />,
]
