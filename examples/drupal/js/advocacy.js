Drupal.behaviors.advocacy = {
  attach(context) {
    for (const provider of once('advocacy', 'advocacy-provider', context)) {
      const { endpoint, token } = provider.dataset
      provider.getToken = async () => {
        const response = await fetch(token)
        return response.ok ? response.text() : null
      }
      provider.addEventListener('advocacy-share-confirmed', ({ detail }) => {
        if (detail.balance === null) return
        provider.querySelector('#balance').textContent = `Je staat op ${detail.balance} punten.`
      })
      // Last, and not as an attribute: Drupal comes here after the kit, which would ask without a token until then.
      provider.endpoint = endpoint
    }
  },
}
