import '@advocacy-kit/widgets'
import { createApp } from 'vue'
import Page from './Page.vue'

createApp(Page).mount('#page')
