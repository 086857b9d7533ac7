import { ContentCard, Leaderboard, Provider, ShareButton } from '@advocacy-kit/widgets/react'
import * as React from 'react'

interface Props {
  endpoint: string
  getToken: () => Promise<string>
}

export function Advocacy({ endpoint, getToken }: Props): React.ReactElement {
  const [balance, setBalance] = React.useState<number | null>(null)
  const shared = (event: HTMLElementEventMap['advocacy-share-confirmed']): void => setBalance(event.detail.balance)
  return (
    <Provider endpoint={endpoint} getToken={getToken}>
      <div className="advocacy">
        <h2>Ambassadeurs</h2>
        <Leaderboard period="week" scope="people" />
        <ContentCard contentId="vacature-42" onAdvocacyShareConfirmed={shared} />
        <section>
          <h3>Open dag op het gemaal</h3>
          <p>Zaterdag laten we zien hoe we het water op peil houden. Neem iemand mee.</p>
          <ShareButton
            platform="copy"
            url="https://voorbeeld.nl/open-dag"
            content="open-dag"
            onAdvocacyShareConfirmed={shared}
          />
          <p id="balance" role="status">
            {balance !== null && `Je staat op ${balance} punten.`}
          </p>
        </section>
      </div>
    </Provider>
  )
}
