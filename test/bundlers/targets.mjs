// How each bundler is run, with as little told to it as its users would tell. Run in the project; each gives what the program gave, or throws.
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPage, served } from './browser.mjs'

const run = promisify(execFile)
const project = process.env.GXGK_PROJECT
const required = createRequire(join(project, 'package.json'))
const load = (name) => import(required.resolve(name))
const bin = (file, ...args) =>
  run(process.execPath, [join(project, 'node_modules', file), ...args], {
    cwd: project,
    maxBuffer: 2 ** 26,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })

/** Moves what was built to where no package is installed, with the fonts beside it, and runs it there. */
const runAlone = async (name, folder) => {
  const home = join(project, '..', 'alone', name)
  cpSync(folder, home, { recursive: true })
  mkdirSync(join(home, 'fonts'), { recursive: true })
  for (const kind of readdirSync(join(project, 'node_modules/@gxgk')).filter((one) => one.startsWith('fonts-')))
    cpSync(join(project, 'node_modules/@gxgk', kind, 'assets'), join(home, 'fonts'), { recursive: true })
  const { stdout } = await run(process.execPath, ['one.mjs'], { cwd: home, maxBuffer: 2 ** 26 })
  return JSON.parse(stdout)
}

const opened = async (folder, ...pages) => {
  const server = await served(folder)
  try {
    const results = []
    for (const page of pages) results.push(await openPage(`${server.address}/${page}`))
    return Object.assign({}, ...results.toReversed(), { pages: results.map(({ pdf }) => pdf) })
  } finally {
    server.close()
  }
}

const vite = async () => {
  await bin('vite/bin/vite.js', 'build')
  return opened(join(project, 'dist'), 'index.html', 'worker.html')
}

const webpack = async () => {
  const { default: webpack } = await load('webpack')
  const stats = await promisify(webpack)({
    context: project,
    mode: 'production',
    entry: { page: './page.js', worker: './worker-page.js' },
    output: { path: join(project, 'dist-webpack') },
    // Its minifier takes most of the time, of pdfjs above all, and is not what is tried here.
    optimization: { minimize: false },
    performance: { hints: false },
  })
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'))
  for (const name of ['page', 'worker'])
    writeFileSync(
      join(project, 'dist-webpack', `${name}.html`),
      `<!doctype html><meta charset="utf-8"><script src="${name}.js"></script>`,
    )
  return opened(join(project, 'dist-webpack'), 'page.html', 'worker.html')
}

const esbuild = async () => {
  const { build } = await load('esbuild')
  const outdir = join(project, 'dist-esbuild')
  const { warnings } = await build({
    absWorkingDir: project,
    entryPoints: ['one-file.js'],
    outfile: join(outdir, 'one.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings[0]))
  return runAlone('esbuild', outdir)
}

const rollup = async () => {
  const [{ rollup }, resolve, commonjs, json] = await Promise.all(
    ['rollup', '@rollup/plugin-node-resolve', '@rollup/plugin-commonjs', '@rollup/plugin-json'].map(load),
  )
  const unresolved = []
  const bundle = await rollup({
    input: join(project, 'one-file.js'),
    plugins: [
      resolve.default({ preferBuiltins: true, exportConditions: ['node'] }),
      commonjs.default(),
      json.default(),
    ],
    onwarn: ({ code, message }) => code === 'UNRESOLVED_IMPORT' && unresolved.push(message),
  })
  if (unresolved.length > 0) throw new Error(unresolved.join('\n'))
  const dir = join(project, 'dist-rollup')
  await bundle.write({ dir, format: 'es', entryFileNames: 'one.mjs', chunkFileNames: '[name].mjs' })
  return runAlone('rollup', dir)
}

const answerOf = async (address, server) => {
  for (let tries = 0; tries < 60; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    try {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      return await answer.json()
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED') throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  throw new Error('the server does not answer')
}

const next = async () => {
  await bin('next/dist/bin/next', 'build')
  const home = join(project, '..', 'alone', 'next')
  rmSync(home, { recursive: true, force: true })
  cpSync(join(project, '.next/standalone'), home, { recursive: true, verbatimSymlinks: true })
  const port = '4853'
  const env = { ...process.env, PORT: port, HOSTNAME: '127.0.0.1' }
  const server = spawn(process.execPath, ['server.js'], { cwd: home, env, stdio: 'ignore' })
  try {
    return await answerOf(`http://127.0.0.1:${port}/api/report`, server)
  } finally {
    server.kill()
  }
}

export const targets = { vite, webpack, esbuild, rollup, next }
