/** Stands for the intranet's log-in: the token of who is signed in, to that person's own session alone. */
export async function GET() {
  return new Response('ann', { headers: { 'cache-control': 'no-store' } })
}
