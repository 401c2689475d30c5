import { form2021, form2019, locate, complete } from '@gxgk/core'
import { it } from 'vitest'
import { corruptedOf, count, line, noTrials } from './locate/trial'
import { hasFewer, loadHighs } from './locate/exact-size'
import { golden } from './shared-reports'
it('x', async () => {
  let s=performance.now()
  const sh = golden('shanghai-general-office-2019') as any
  const c = complete(sh); console.log(c.filled.length, c.open.length, c.contradictions.length, performance.now()-s, JSON.stringify(c.filled.slice(0,4)), c.open.slice(0,5))
  const hz = golden('hongze-district-2024') as any
  console.log(JSON.stringify(locate(hz)), JSON.stringify(hz.tables.proceedings))
  const solver = await loadHighs()
  let bad=0
  for (const k of [1,2,3,4]) { s=performance.now(); for (let i=0;i<10;i++) { const c=corruptedOf(form2021,k,1000+i); const r=locate(c.report); const size=r.repairs[0]?.changes.length??0; if (hasFewer(solver,form2021,c.report,size)!==false || !hasFewer(solver,form2021,c.report,size+1)) {bad++; console.log(k,i,r.status,r.repairs[0]?.changes)} } console.log(k,'ms per',(performance.now()-s)/10) }
  console.log('bad',bad)
})
