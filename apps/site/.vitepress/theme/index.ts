import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import '../../pages/report.css'
import './site.css'
import TryEditor from './TryEditor.vue'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('TryEditor', TryEditor)
  },
} satisfies Theme
