import './content-card/define.ts'
import './leaderboard/define.ts'
import './onboarding/define.ts'
import './points/define.ts'
import './provider/define.ts'
import './share-button/define.ts'
import './share-buttons/define.ts'

export type { AdvocacyEvents, ShareConfirmedDetail, ShareDetail } from './events.ts'
