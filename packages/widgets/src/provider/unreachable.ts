/** Says in the console why a page cannot reach a server of another origin. */
export async function tellUnreachable(endpoint: URL): Promise<void> {
  console.error(await whyUnreachable(endpoint))
}

/**
 * Why a page cannot reach a server of another origin. A browser tells a page no more than "Failed to fetch": what its policy blocked it says in an event,
 * and whether anything answers shows in a request whose answer nobody may read.
 */
async function whyUnreachable(endpoint: URL): Promise<string> {
  if (isMixed(endpoint))
    return `This page comes over https, so it cannot ask ${endpoint.origin} over http: serve that over https.`
  const { answers, blocked } = await probe(endpoint)
  if (blocked)
    return `The Content-Security-Policy of this page does not let it reach ${endpoint.origin}: add that to connect-src.`
  if (!answers)
    return `${endpoint.origin} cannot be reached from here: is it running, is the address right, is its certificate valid, and may the browser reach its network?`
  if (origin === 'null')
    return `This page has no origin, so ${endpoint.origin} cannot allow it: give its frame sandbox="allow-scripts allow-same-origin".`
  return `${origin} is not in origins of ${endpoint.origin}: add it to createHandler({ origins: [...] }).`
}

/** Whether a browser blocks this as mixed content; a server on the person's own machine it does not. */
function isMixed({ protocol, hostname }: URL): boolean {
  const own = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname)
  return location.protocol === 'https:' && protocol === 'http:' && !own
}

async function probe(endpoint: URL): Promise<{ answers: boolean; blocked: boolean }> {
  let blocked = false
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    blocked ||= effectiveDirective === 'connect-src'
  }
  document.addEventListener('securitypolicyviolation', note)
  const answers = await fetch(`${endpoint.href.replace(/\/$/, '')}/health`, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  )
  // The event comes in a task of its own.
  await new Promise((resolve) => setTimeout(resolve))
  document.removeEventListener('securitypolicyviolation', note)
  return { answers, blocked }
}
