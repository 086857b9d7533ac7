import { define } from '../define.ts'
import { ShareQuestion } from './share-question.ts'

define('advocacy-share-question', ShareQuestion)
