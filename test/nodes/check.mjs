// Runs one program of the packages as they are published on each Node that is supported, with each pdfjs-dist that runs there.
// node test/nodes/check.mjs; needs the packages built and npm; the Nodes come from the npm package node-<platform>-<arch>.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'gxgk-nodes-'))
const npm = (cwd, ...args) => run('npm', args, { cwd, maxBuffer: 2 ** 26, shell: process.platform === 'win32' })

/** The Nodes by what they are called here, the first the oldest that is supported, and what is run on each: versions of pdfjs-dist. */
const nodes = { 'node-20': '20.19.0', 'node-22': '22', 'node-24': '24' }
const pdfjs = { 5: Object.keys(nodes), 6: ['node-22', 'node-24'] }

const report = JSON.parse(readFileSync(join(root, 'examples', 'report.json'), 'utf8'))

/** An empty project beside the others in which the packages are installed. */
const project = async (name, ...wanted) => {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  for (const file of ['program.mjs', '../../examples/report.json'])
    cpSync(join(here, file), join(folder, file.replace(/.*\//, '')))
  await npm(folder, 'install', '--no-audit', '--no-fund', ...wanted)
  return folder
}

const runtimes = await project(
  'runtimes',
  ...Object.entries(nodes).map(([name, version]) => `${name}@npm:node-${process.platform}-${process.arch}@${version}`),
)
const binary = (name) => join(runtimes, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

await npm(root, 'pack', '--workspaces', '--pack-destination', home)
const tarballs = readdirSync(home).filter((file) => file.endsWith('.tgz') && !/deviations|desk|site/.test(file))

let failures = 0
for (const [version, names] of Object.entries(pdfjs)) {
  const folder = await project(`pdfjs-${version}`, `pdfjs-dist@${version}`, ...tarballs.map((file) => join(home, file)))
  for (const name of names)
    try {
      const { stdout, stderr } = await run(binary(name), ['program.mjs'], { cwd: folder, maxBuffer: 2 ** 26 })
      const told = JSON.parse(stdout)
      const { tables } = report
      assert.deepEqual(
        { ...told, stderr },
        { ...told, failed: [], html: tables, markdown: tables, pdf: tables, same: true, stderr: '' },
      )
      assert.match(told.node, new RegExp(`^${name.slice(5)}\\.`))
      assert.match(told.pdfjs, new RegExp(`^${version}\\.`))
      console.log(`ok    Node ${told.node}, pdfjs-dist ${told.pdfjs}`)
    } catch (error) {
      failures++
      console.log(`FAIL  ${name}, pdfjs-dist ${version}\n${String(error.stderr || error.message || error)}`)
    }
}
if (failures === 0) rmSync(home, { recursive: true, force: true })
else console.log(`left at ${home}`)
process.exitCode = failures === 0 ? 0 : 1
