import { define } from '../define.ts'
import { Provider } from './provider.ts'

define('advocacy-provider', Provider)
