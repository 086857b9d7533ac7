import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import '@advocacy-kit/widgets/content-card'
import '@advocacy-kit/widgets/leaderboard'
import '@advocacy-kit/widgets/provider'
import '@advocacy-kit/widgets/share-button'

@Component({
  selector: 'app-intranet',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './intranet.html',
})
export class Intranet {
  protected readonly balance = signal<number | null>(null)

  /** The intranet's own way to the token of its log-in. */
  protected readonly token = async () => {
    const response = await fetch('/session')
    return response.ok ? response.text() : null
  }

  protected shared({ detail }: HTMLElementEventMap['advocacy-share-confirmed']) {
    this.balance.set(detail.balance)
  }
}
