import '../share-buttons/define.ts'
import { define } from '../define.ts'
import { ContentCard } from './content-card.ts'

define('advocacy-content-card', ContentCard)
