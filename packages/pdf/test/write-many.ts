import { writeComposed } from '../src/write/write-composed'
import { composedReport, sampleMeta } from './sample-faces'

// Prints how many bytes remain of eighty documents after the first twenty; needs --expose-gc.
const used = async () => {
  // Buffers outside of the heap are freed a turn after the objects that held them.
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
let before = 0
for (let seed = 0; seed < 100; seed++) {
  writeComposed(composedReport(seed), sampleMeta)
  if (seed === 19) before = await used()
}
console.log((await used()) - before)
