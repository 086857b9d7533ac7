import { define } from '../define.ts'
import { Goals } from './goals.ts'

define('advocacy-goals', Goals)
