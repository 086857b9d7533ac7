import { createRoot } from 'react-dom/client'
import { Intranet } from './intranet'
import './page.css'

createRoot(document.getElementById('page')).render(<Intranet />)
