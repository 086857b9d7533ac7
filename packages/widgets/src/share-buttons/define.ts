import '../share-button/define.ts'
import { define } from '../define.ts'
import { ShareButtons } from './share-buttons.ts'

define('advocacy-share-buttons', ShareButtons)
