// 写到 dist/：一个文件夹，放在任何服务器的任何路径下都行，除自己的文件以外什么也不取。
export default {
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  logLevel: 'warn',
}
