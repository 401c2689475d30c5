import { fileURLToPath } from 'node:url'
import { fontPacksPlugin } from './fonts/font-packs.mjs'
import { serviceWorkerPlugin } from './pwa/service-worker-plugin.mjs'

const packedFonts = fileURLToPath(new URL('./src/packed-fonts.ts', import.meta.url))

// 写到 dist/：一个文件夹，放在任何服务器的任何路径下都行，除自己的文件以外什么也不取。
export default {
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [fontPacksPlugin({ writes: false })] },
  plugins: [fontPacksPlugin(), serviceWorkerPlugin()],
  resolve: {
    // 整份的字体各几兆，换成分块的。
    alias: [{ find: /^@gxgk\/fonts-(?:noto|kai|tinos)$/, replacement: packedFonts }],
  },
  logLevel: 'warn',
}
