import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { corpusColumns } from '../../packages/corpus/src/figures/columns'
import { filesIn } from '../../packages/corpus/src/store/layout'
import { openCorpus } from '../../packages/corpus/src/store/open-corpus'
import { tableNames } from '../../packages/corpus/src/store/tables'
import { builtBeside } from '../isolated/build'

const program = () => builtBeside(fileURLToPath(new URL('import-child.ts', import.meta.url)), 'gxgk-killed')

/** Runs an import in a process of its own; one that is to be killed is, as soon as it has done so many files. */
const importOnce = (file: string, folder: string, out: string, killedAt = Infinity): Promise<'killed' | 'done'> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, folder, out], { stdio: ['ignore', 'pipe', 'inherit'] })
    createInterface({ input: child.stdout }).on('line', (line) => Number(line) >= killedAt && child.kill('SIGKILL'))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed')
      else if (code === 0) resolve('done')
      else reject(new Error(`the import ended with ${code ?? signal}`))
    })
  })

/** What a corpus holds of all tables, but for when it was taken in; the catalogue as it is in the files. */
const heldIn = async (out: string) => {
  const duck = await openCorpus(out, corpusColumns(), { threads: 1 })
  try {
    const journal = `SELECT * EXCLUDE (imported) FROM read_parquet('${join(out, 'catalogue', '*.parquet')}') ORDER BY ALL`
    const of = (table: string) => (table === 'catalogue' ? journal : `SELECT * FROM ${table} ORDER BY ALL`)
    const held: { [table: string]: unknown } = {}
    for (const table of tableNames) held[table] = await duck.rows(of(table))
    const twice = await duck.rows(
      `SELECT source, member FROM (${journal}) AS c GROUP BY source, member HAVING count(*) > 1`,
    )
    const outcomes = await duck.rows(
      `SELECT coalesce(code, status) AS outcome, count(*) FROM (${journal}) AS c GROUP BY outcome`,
    )
    return { held, twice, outcomes: Object.fromEntries(outcomes.map(([code, n]) => [String(code), Number(n)])) }
  } finally {
    duck.close()
  }
}

/** Files of tables that are not whole, or whose batch is not in the catalogue. */
const halfWritten = (out: string): readonly string[] => {
  const whole = new Set(readdirSync(join(out, 'catalogue')))
  const isWhole = (path: string) => path.endsWith('.parquet') && whole.has(basename(path))
  return [
    ...tableNames.flatMap((table) => filesIn(out, table).filter((path) => !isWhole(path))),
    ...readdirSync(out).filter((name) => /merging|part|lock/.test(name)),
  ]
}

/** Imports a folder of so many files undisturbed, and again killed so often at random and gone on with. */
export const killedAndWhole = async (
  folder: string,
  { files, kills, seed }: { readonly files: number; readonly kills: number; readonly seed: number },
  say: (line: string) => void = () => {},
) => {
  const file = await program()
  const [whole, killed] = [join(folder, '整'), join(folder, '断')]
  const source = join(folder, '年报')
  await importOnce(file, source, whole)
  say(`undisturbed: ${files} files`)
  // Together less than there are, so that there is always something to be killed in.
  const most = Math.floor((files * 0.9) / kills)
  const places = fc.sample(fc.integer({ min: 1, max: most }), { numRuns: kills, seed })
  let times = 0
  for (const at of places) {
    if ((await importOnce(file, source, killed, at)) === 'killed') times++
    say(`killed after ${at}`)
  }
  await importOnce(file, source, killed)
  return { whole: await heldIn(whole), killed: await heldIn(killed), halfWritten: halfWritten(killed), times }
}
