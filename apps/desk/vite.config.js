import { fileURLToPath } from 'node:url'
import { defaultClientConditions } from 'vite'
import { fontPacksPlugin } from './fonts/font-packs.mjs'
import { serviceWorkerPlugin } from './pwa/service-worker-plugin.mjs'
import { ocrFilesPlugin, scanWorkerPlugin } from './scans/ocr-files.mjs'

const packedFonts = fileURLToPath(new URL('./src/packed-fonts.ts', import.meta.url))

// 写到 dist/：一个文件夹，放在任何服务器的任何路径下都行，除自己的文件以外什么也不取。
export default {
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [fontPacksPlugin({ writes: false }), scanWorkerPlugin()] },
  plugins: [fontPacksPlugin(), ocrFilesPlugin(), serviceWorkerPlugin()],
  resolve: {
    // Its wasm lies with the model in `ocr/`.
    conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
    // 整份的字体各几兆，换成分块的。
    alias: [{ find: /^@gxgk\/fonts-(?:noto|kai|tinos)$/, replacement: packedFonts }],
  },
  logLevel: 'warn',
}
