import { bootstrapApplication } from '@angular/platform-browser'
import { Intranet } from './app/intranet'

bootstrapApplication(Intranet).catch((error) => console.error(error))
