import { define } from '../define.ts'
import { KudosDesk } from './kudos-desk.ts'

define('advocacy-kudos-desk', KudosDesk)
