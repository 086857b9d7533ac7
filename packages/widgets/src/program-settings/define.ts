import { define } from '../define.ts'
import { ProgramSettings } from './program-settings.ts'

define('advocacy-program-settings', ProgramSettings)
