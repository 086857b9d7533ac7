import { define } from '../define.ts'
import { Onboarding } from './onboarding.ts'

define('advocacy-onboarding', Onboarding)
