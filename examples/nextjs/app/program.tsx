'use client'

import { Provider } from '@advocacy-kit/widgets/react'
import type { ReactNode } from 'react'

/** The intranet's own way to the token of its log-in. */
async function getToken() {
  const response = await fetch('/session')
  return response.ok ? response.text() : null
}

export function Program({ children }: { children: ReactNode }) {
  return (
    <Provider endpoint="https://advocacy.voorbeeld.nl/advocacy" getToken={getToken}>
      {children}
    </Provider>
  )
}
