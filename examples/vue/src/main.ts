import { createApp } from 'vue'
import Intranet from './Intranet.vue'
import './page.css'

createApp(Intranet).mount('#page')
