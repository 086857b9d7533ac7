import { define } from '../define.ts'
import { SettingsDesk } from './settings-desk.ts'

define('advocacy-settings-desk', SettingsDesk)
