/** How long Typst takes for the first document of a process; its source is in the file named. Its fonts are read within that time, as ours are. */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { openTypst } from './typst.mjs'

const source = readFileSync(/** @type {string} */ (process.argv[2]), 'utf8')
const start = performance.now()
openTypst()(source)
console.log(JSON.stringify({ first: performance.now() - start }))
