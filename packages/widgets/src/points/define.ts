import { define } from '../define.ts'
import { Points } from './points.ts'

define('advocacy-points', Points)
