import { fangsong } from '@gxgk/fonts-fandol'
import { run } from '../../../program.js'
import report from '../../../report.json'

export const dynamic = 'force-dynamic'
export const GET = async () => Response.json(await run(report, { fangsong }))
