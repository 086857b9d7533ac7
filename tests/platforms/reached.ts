/** A fetch by which an adapter reaches a double instead of the network's own host. */
export function to(origin: string): (request: Request) => Promise<Response> {
  return (request) => {
    const { pathname, search } = new URL(request.url)
    return fetch(new Request(`${origin}${pathname}${search}`, request))
  }
}
