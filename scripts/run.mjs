// node scripts/run.mjs start|test|test:all|build [参数…]：安装、构建所缺的，然后运行。只用 Node 自带的模块，因为此时依赖可能还没有安装。
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './missing-packages.mjs'
import { isSupportedNode } from './supported-node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const inRoot = (/** @type {string[]} */ ...parts) => join(root, ...parts)

/** @param {string} sentence @returns {never} */
const stop = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

// npm 由 INIT_CWD 告知命令是在哪里键入的；直接运行本文件时就是当前目录。
const env = {
  ...process.env,
  INIT_CWD: process.env['INIT_CWD'] || process.cwd(),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  // 认读扫描件用的库，安装时不另下载显卡的部分。
  ONNXRUNTIME_NODE_INSTALL: 'skip',
}

/** @param {string} command @param {readonly string[]} args @param {'inherit' | 'pipe'} output */
const run = (command, args, output) => {
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['inherit', output, output],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (done.error) stop(`无法运行 ${command} (cannot run it): ${done.error.message}`)
  return done
}

/** @param {readonly string[]} args */
const node = (...args) => run(process.execPath, args, 'inherit').status ?? 1

const vitest = inRoot('node_modules/vitest/vitest.mjs')

const install = () => {
  const missing = missingPackages(root)
  if (missing.length === 0) return
  console.log(`安装依赖：缺 ${missing.length} 个包，npm ci (installing ${missing.length} missing packages)`)
  const npm = process.env['npm_execpath']
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, 'ci'], 'inherit') : run('npm', ['ci'], 'inherit')
  if (done.status !== 0) process.exit(done.status ?? 1)
}

const build = () => {
  const start = Date.now()
  const done = run(
    process.execPath,
    [inRoot('node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
    'pipe',
  )
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`)
    console.error('构建失败，见上 (the build failed, see above)')
    process.exit(done.status ?? 1)
  }
  console.log(`已构建，用时 ${((Date.now() - start) / 1000).toFixed(1)} 秒 (built)`)
}

/** @type {{ readonly [task: string]: (args: readonly string[]) => number }} */
const tasks = {
  build: () => 0,
  start: (args) => {
    const file = inRoot('examples/start.mjs')
    if (!existsSync(file)) stop('没有 examples/start.mjs (it is missing)')
    return node(file, ...args)
  },
  test: (args) => node(vitest, 'run', '--project=shared', '--project=alone', ...args),
  'test:all': (args) => node(vitest, 'run', ...args),
}

if (!isSupportedNode(process.versions.node))
  stop(`需要 Node 20.19 或更新的版本，现在是 ${process.versions.node} (Node 20.19 or newer is needed)`)

const [name = '', ...given] = process.argv.slice(2)
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
if (!task) stop(`用法 (usage): node scripts/run.mjs ${Object.keys(tasks).join('|')} [参数…]`)

install()
build()
process.exit(task(given[0] === '--' ? given.slice(1) : given))
