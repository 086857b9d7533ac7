import { render } from 'react-dom'

/** What `react-dom/client` is since React 18, for React 17. */
export function createRoot(container) {
  return {
    render(element) {
      render(element, container)
    },
  }
}
