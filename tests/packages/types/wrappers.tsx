import { ContentCard, Leaderboard, Provider, ShareButton } from '@advocacy-kit/widgets/react'
import type { ShareButton as Element } from '@advocacy-kit/widgets/share-button/class'
import * as React from 'react'

const button = React.createRef<Element>()

export const page = (
  <Provider endpoint="/advocacy" getToken={() => 'token'} className="wide">
    <Leaderboard scope="people" limit={5} headingLevel={2} onAdvocacyReady={({ detail }) => detail === null} />
    <ContentCard contentId="a" style={{ margin: 8 }} />
    <ShareButton
      ref={button}
      platform="linkedin"
      url="https://example.org"
      onAdvocacyShare={(event) => event.detail.platform.toUpperCase()}
      onAdvocacyShareConfirmed={({ detail }) => detail.points?.toFixed()}
    >
      <a href="https://example.org">Share</a>
    </ShareButton>
  </Provider>
)

export const wrong = [
  // @ts-expect-error There is no such scope.
  <Leaderboard key="1" scope="floors" />,
  // @ts-expect-error A board does not share.
  <Leaderboard key="2" onAdvocacyShare={() => undefined} />,
  // @ts-expect-error The detail of a share has no points.
  <ShareButton key="3" onAdvocacyShare={({ detail }) => detail.points} />,
  // @ts-expect-error What an element works out for itself cannot be set.
  <ShareButton key="4" caption="Hello" />,
]
