import '../index.ts'
// The question after sharing comes along: a page that is open while its server is updated could not fetch it any more.
import '../share-question/define.ts'
