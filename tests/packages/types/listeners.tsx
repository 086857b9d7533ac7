import '@advocacy-kit/widgets/share-button'

const button = document.createElement('advocacy-share-button')
button.platform = 'linkedin'
// @ts-expect-error A platform is a text.
button.platform = 1

button.addEventListener('advocacy-share', (event) => event.detail.platform.toUpperCase())
document.addEventListener('advocacy-share-confirmed', ({ detail }) => detail.points?.toFixed())
window.addEventListener('advocacy-error', ({ detail }) => detail.code.length)
document.querySelector('advocacy-share-button')?.addEventListener('advocacy-ready', ({ detail }) => detail === null)
// @ts-expect-error The detail of a share has no points.
button.addEventListener('advocacy-share', (event) => event.detail.points)
