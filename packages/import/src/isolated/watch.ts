/**
 * The program of a thread that watches its process: it ends it where it holds more than `most` bytes, and when its `parent` is no
 * longer there. A text, since a thread of Node is a file or a text, and it is too little for a file.
 */
export const watch = `
const { writeSync } = require('node:fs')
const { most, parent } = require('node:worker_threads').workerData
const kill = () => process.kill(process.pid, 'SIGKILL')
setInterval(() => {
  if (process.ppid !== parent) kill()
  if (process.memoryUsage.rss() <= most) return
  writeSync(2, 'out of memory')
  kill()
}, 10)
`
