// What a host page does: tells the provider how to get a token.
const { viewer } = document.documentElement.dataset

const provider = document.querySelector('advocacy-provider')
if (provider) provider.getToken = () => `demo-${viewer}`
