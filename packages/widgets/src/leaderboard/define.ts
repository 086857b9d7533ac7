import { define } from '../define.ts'
import { Leaderboard } from './leaderboard.ts'

define('advocacy-leaderboard', Leaderboard)
