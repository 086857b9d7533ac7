import { ContentCard, Leaderboard, Provider, ShareButton } from '@advocacy-kit/widgets/react'
import { useState } from 'react'

/** The intranet's own way to the token of its log-in. */
async function getToken() {
  const response = await fetch('/session')
  return response.ok ? response.text() : null
}

export function Intranet() {
  const [balance, setBalance] = useState<number | null>(null)
  return (
    <Provider endpoint="https://advocacy.voorbeeld.nl/advocacy" getToken={getToken}>
      <main>
        <h1>Goedemorgen, Ann</h1>
        <Leaderboard period="week" scope="people" />
        <ContentCard contentId="vacature-42" headingLevel={2} />
        <section>
          <h2>Open dag op het gemaal</h2>
          <p>Zaterdag laten we zien hoe we het water op peil houden. Neem iemand mee.</p>
          <ShareButton
            platform="copy"
            url="https://voorbeeld.nl/open-dag"
            content="open-dag"
            onAdvocacyShareConfirmed={({ detail }) => setBalance(detail.balance)}
          />
          <p id="balance" role="status">
            {balance !== null && `Je staat op ${balance} punten.`}
          </p>
        </section>
      </main>
    </Provider>
  )
}
