import { define } from '../define.ts'
import { Kudos } from './kudos.ts'

define('advocacy-kudos', Kudos)
