const provider = document.querySelector('advocacy-provider')

// The intranet's own way to the token of its log-in.
provider.getToken = async () => {
  const response = await fetch('/session')
  return response.ok ? response.text() : null
}

provider.addEventListener('advocacy-share-confirmed', ({ detail }) => {
  if (detail.balance !== null) document.querySelector('#balance').textContent = `Je staat op ${detail.balance} punten.`
})
