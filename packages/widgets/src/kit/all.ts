import '../content-card/define.ts'
import '../leaderboard/define.ts'
import '../provider/define.ts'
import '../share-buttons/define.ts'
// The question after sharing comes along: a page that is open while its server is updated could not fetch it any more.
import '../share-question/define.ts'
import { discover } from './discover.ts'
import { elements } from './elements.ts'

// What many pages show is here. The other elements come from files of their own, when a page has them.
discover(elements)
