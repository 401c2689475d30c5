import { importCorpus } from '@gxgk/corpus'
import { importIsolated } from '@gxgk/import/isolated'
import { endless } from './names'

// Imports a folder, as a process of its own that can be killed; tells how many files it has done.

const unlimited = { bytes: 1e12, nodes: 1e12, letters: 1e12, passages: 1e12, inflated: 1e12 }

const [folder = '', out = ''] = process.argv.slice(2)
await importCorpus([folder], out, {
  workers: 2,
  // Small, so that it is often killed while it writes.
  batch: 5,
  limits: { inflated: 2 ** 24 },
  // An endless file is one that no limit stops and that time does; any other has all the time that a busy machine takes.
  read: (bytes, options) =>
    importIsolated(bytes, {
      ...options,
      ...(options.name?.includes(endless) ? { limits: unlimited, timeout: 300 } : { timeout: Infinity }),
    }),
  onProgress: ({ ok, failed }) => void process.stdout.write(`${ok + failed}\n`),
})
