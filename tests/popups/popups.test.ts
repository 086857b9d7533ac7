import { launch } from '../browser/launch.ts'
import { popups } from './popups.ts'

popups('Chromium', () => launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }), [
  'clipboard-read',
])
