import { type Asked, type Double, type Reply, serve } from './double.ts'

/** A post on the double: whose token reads it, and what each metric says. A metric that is not there is not known yet. */
export interface LinkedInPost {
  readonly token: string
  readonly metrics: Readonly<Record<string, number>>
}

/** The versions that the double answers. */
const VERSIONS = ['202504', '202606', '202611']

/** LinkedIn as its statistics of a member's own posts are: one metric a call, no word about limits, and a version that has to be of this year. */
export async function linkedinDouble(
  posts: Map<string, LinkedInPost>,
  sunset: ReadonlySet<string> = new Set(),
): Promise<Double> {
  return serve((asked) => {
    const version = asked.headers['linkedin-version'] ?? ''
    if (asked.path !== '/rest/memberCreatorPostAnalytics') return no(404, 'RESOURCE_NOT_FOUND')
    if (asked.headers['x-restli-protocol-version'] !== '2.0.0') return no(400, 'ILLEGAL_ARGUMENT')
    if (version === '') return no(400, 'VERSION_MISSING')
    if (!VERSIONS.includes(version) || sunset.has(version)) return no(426, 'NONEXISTENT_VERSION')
    return statistics(asked, posts, version)
  })
}

function statistics({ headers, query }: Asked, posts: ReadonlyMap<string, LinkedInPost>, version: string): Reply {
  const token = headers.authorization?.replace(/^Bearer /, '')
  const [, kind, urn = ''] = /^\((share|ugc):(.+)\)$/.exec(query.get('entity') ?? '') ?? []
  const matches = kind === 'share' ? urn.startsWith('urn:li:share:') : urn.startsWith('urn:li:ugcPost:')
  if (query.get('q') !== 'entity' || query.get('aggregation') !== 'TOTAL' || !matches)
    return no(400, 'ILLEGAL_ARGUMENT')
  const post = posts.get(urn)
  if (!post) return no(404, 'NOT_FOUND')
  if (token === 'revoked')
    return {
      status: 401,
      json: {
        status: 401,
        serviceErrorCode: 65601,
        code: 'REVOKED_ACCESS_TOKEN',
        message: 'The token used in the request has been revoked by the user',
      },
    }
  if (token !== post.token) return no(403, 'ACCESS_DENIED')
  const metric = query.get('queryType') ?? ''
  const count = post.metrics[metric]
  const metricType =
    version < '202605'
      ? { 'com.linkedin.adsexternalapi.memberanalytics.v1.CreatorPostAnalyticsMetricTypeV1': metric }
      : metric
  const elements = count === undefined ? [] : [{ count, dateRange: {}, metricType }]
  return { json: { paging: { start: 0, count: 10, links: [], total: elements.length }, elements } }
}

function no(status: number, code: string): Reply {
  return { status, json: { status, code, message: `LinkedIn says ${code}` } }
}
