export { createLinkHandler, type LinkHandler, type LinkOptions } from './link-handler.ts'
