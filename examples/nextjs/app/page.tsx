import { ContentCard, Leaderboard } from '@advocacy-kit/widgets/react'
import { connection } from 'next/server'
import { Program } from './program'
import { Share } from './share'

export default async function Page() {
  // Rendered for each request: the policy has a number that is used once.
  await connection()
  return (
    <Program>
      <main>
        <h1>Goedemorgen, Ann</h1>
        <Leaderboard period="week" scope="people" />
        <ContentCard contentId="vacature-42" headingLevel={2}>
          <h2>
            <a href="https://voorbeeld.nl/vacature-42">Peilbeheerder gezocht</a>
          </h2>
        </ContentCard>
        <section>
          <h2>Open dag op het gemaal</h2>
          <p>Zaterdag laten we zien hoe we het water op peil houden. Neem iemand mee.</p>
          <Share />
        </section>
      </main>
    </Program>
  )
}
