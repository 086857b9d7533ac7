import '../index.ts'
// The question after sharing comes along: a page that is open while its server is updated could not fetch it any more.
import '../share-question/define.ts'

/** For what comes from a file of its own: a policy of the page may allow one copy of Lit. */
export * as lit from './lit.ts'
