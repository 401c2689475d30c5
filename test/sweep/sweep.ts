import { ImportError, importReport } from '@gxgk/import'
import type { Tally } from '../long/tally'
import { addTo } from '../long/tally'
import type { Judgement } from './generators'
import { judge } from './generators'
import { blanksApart, leastRead } from './least-read'
import type { Produced } from './produced'
import type { Source } from './source'

/** What has been read so far, by program, and lines on what was not read as it stands there. */
export interface Sweep {
  readonly tally: Tally
  readonly faults: string[]
}

export const newSweep = (): Sweep => ({ tally: new Map(), faults: [] })

/** A file that is refused with a sentence is told in whole. */
const refused = (printed: Source['printed']): Judgement => {
  const told = [...printed].flatMap(([address, figure]) => (typeof figure === 'number' ? [address] : []))
  return { of: told.length, exact: 0, told, silent: [], wrong: [] }
}

/** Reads a file back and compares it with its source: figures, organ, year. */
export const sweepFile = async ({ tally, faults }: Sweep, source: Source, produced: Produced): Promise<void> => {
  const file = blanksApart(source, produced)
  const fault = (what: string) => faults.push(`${file.program} ${source.name} ${file.setting}：${what}`)
  try {
    const read = await importReport(file.bytes)
    const judgement = judge(source.printed, read)
    const { wrong, silent } = judgement
    if (wrong.length > 0) fault(`读错 ${wrong.join(' ')}`)
    if (silent.length > 0) fault(`空缺未说明 ${silent.join(' ')}`)
    const isAskedFor = (code: string) => read.problems.some((problem) => problem.code === code)
    const { organ, year } = read.draft ?? source
    if (organ !== source.organ && !isAskedFor('noOrgan')) fault(`机关 ${organ}`)
    if (year !== source.year && !isAskedFor('guessedYear')) fault(`年度 ${year}`)
    addTo(tally, file.program, judgement)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    addTo(tally, file.program, refused(source.printed))
  }
}

/** The programs of whose files less is read than must be, and how much. */
export const tooLittleRead = ({ tally }: Sweep): readonly string[] =>
  [...tally].flatMap(([program, { exact, of }]) =>
    exact < leastRead(program) * of ? [`${program}：${of} 个数读出 ${exact} 个`] : [],
  )
