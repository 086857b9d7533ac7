import { discover } from './discover.ts'
import { elements } from './elements.ts'
import { takePage } from './page.ts'

if (takePage('loader.js')) discover(elements)
