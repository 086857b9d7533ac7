'use client'

import { ShareButton } from '@advocacy-kit/widgets/react'
import { useState } from 'react'

/** A share button, with a plain link where scripts do not run, and what it brought. */
export function Share() {
  const [balance, setBalance] = useState<number | null>(null)
  return (
    <>
      <ShareButton
        platform="copy"
        url="https://voorbeeld.nl/open-dag"
        content="open-dag"
        onAdvocacyShareConfirmed={({ detail }) => setBalance(detail.balance)}
      >
        <a href="https://voorbeeld.nl/open-dag">De open dag op het gemaal</a>
      </ShareButton>
      <p id="balance" role="status">
        {balance !== null && `Je staat op ${balance} punten.`}
      </p>
    </>
  )
}
