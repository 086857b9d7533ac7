import '@advocacy-kit/widgets'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

const url = 'https://voorbeeld.nl/'
// The test looks whether the elements hold these very things.
const given = { array: ['Deel mij'], object: { default: 'Deel mij' }, camelCase: () => null }
window.given = given

function Page() {
  return (
    <>
      <section id="no-children">
        <advocacy-share-button platform="copy" url={url} />
      </section>
      <section id="shadow">
        <advocacy-share-buttons platforms="email copy" url={url} />
      </section>
      <Children />
      <Hiding />
      <section id="properties">
        <advocacy-provider demo={true}>
          <advocacy-leaderboard limit={42} period="year" />
        </advocacy-provider>
        <advocacy-provider getToken={given.camelCase} />
        <advocacy-share-buttons class="array" captions={given.array} url={url} platforms="copy" />
        <advocacy-share-buttons class="object" captions={given.object} url={url} platforms="copy" />
      </section>
      <Imperative />
      <Declarative />
    </>
  )
}

function Children() {
  const [count, setCount] = useState(1)
  return (
    <section id="children">
      <button type="button" onClick={() => setCount(count + 1)}>
        More
      </button>
      <advocacy-provider demo={true}>
        <p>{count}</p>
      </advocacy-provider>
    </section>
  )
}

function Hiding() {
  const [shown, setShown] = useState(true)
  return (
    <section id="hiding">
      <button type="button" onClick={() => setShown(!shown)}>
        Toggle
      </button>
      {shown && <advocacy-share-buttons platforms="email copy" url={url} />}
    </section>
  )
}

function Imperative() {
  const button = useRef(null)
  const [heard, setHeard] = useState('')
  useEffect(() => {
    const hear = ({ type }) => setHeard(type)
    const element = button.current
    element.addEventListener('advocacy-share', hear)
    return () => element.removeEventListener('advocacy-share', hear)
  }, [])
  return (
    <section id="imperative">
      <advocacy-share-button ref={button} platform="copy" url={url} />
      <output>{heard}</output>
    </section>
  )
}

function Declarative() {
  const [heard, setHeard] = useState('')
  const hear = ({ type }) => setHeard(type)
  return (
    <section id="declarative">
      <advocacy-share-button
        platform="copy"
        url={url}
        onlowercaseevent={hear}
        onadvocacy-share={hear}
        oncamelEvent={hear}
        onCAPSevent={hear}
        onPascalEvent={hear}
      />
      <output>{heard}</output>
    </section>
  )
}

createRoot(document.getElementById('page')).render(<Page />)
