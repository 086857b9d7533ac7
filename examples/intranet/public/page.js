// What a host page does: tells the provider how to get a token, and here lets a guest join.
const { viewer } = document.documentElement.dataset
const token = `demo-${viewer}`

const provider = document.querySelector('advocacy-provider')
if (provider) provider.getToken = () => token

const form = document.querySelector('#join')
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const response = await fetch('/advocacy/v1/me/join', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ listed: form.elements.listed.checked }),
  })
  if (response.ok) location.reload()
  else form.querySelector('[role=status]').textContent = form.dataset.failed
})
