import { define } from '../define.ts'
import { ShareButton } from './share-button.ts'

define('advocacy-share-button', ShareButton)
