import '../share-button/define.ts'
import { define } from '../define.ts'
import { ShareDialog } from './share-dialog.ts'

define('advocacy-share-dialog', ShareDialog)
