import { fangsong } from '@gxgk/fonts-fandol'
import { importIsolated } from '@gxgk/import/isolated'
import { run } from './program.js'
import report from './report.json'

// Read by the check, which opens this page in a browser.
globalThis.result = Promise.all([run(report, { fangsong }), importIsolated(JSON.stringify(report))]).then(
  ([made, { draft }]) => ({ ...made, isolated: draft }),
)
