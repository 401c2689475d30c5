import { form2021, form2019, locate } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { it } from 'vitest'
import { corruptedArbitrary } from './locate/corruption'
it('x', () => {
  for (const form of [form2021, form2019])
  for (const k of [1,2,3,4]) {
    const times:number[]=[]; let first=0, among=0, uniq=0, n=0, un=0; const miss: Record<string,number>={}, tot: Record<string,number>={}
    for (const c of fc.sample(corruptedArbitrary(form, reportArbitrary(form) as fc.Arbitrary<AnyDraft>, k), {numRuns: k===1?1500:150, seed: 5})) {
      const s=performance.now(); const r = locate(c.report); times.push(performance.now()-s); n++
      if (r.status==='unlocated'||r.status==='balanced') {un++; continue}
      const want=c.wrong.map(w=>w.cell+w.right).sort().join()
      const keys=r.repairs.map(p=>p.changes.map(q=>q.cell+q.to).sort().join())
      if (keys.includes(want)) among++
      if (k===1) { tot[c.wrong[0]!.mishap]=(tot[c.wrong[0]!.mishap]??0)+1; if (keys[0]!==want) { miss[c.wrong[0]!.mishap]=(miss[c.wrong[0]!.mishap]??0)+1; if (n<400) console.log(JSON.stringify(c.wrong), JSON.stringify(r.repairs.slice(0,3).map(x=>x.changes))) } }
      if (keys[0]===want) first++
      if (r.count===1) uniq++
    }
    times.sort((a,b)=>a-b)
    console.log(form.id,k,'n',n,'among',among,'first',first,'unique',uniq,'un',un,'med',times[n>>1],'p95',times[Math.floor(n*.95)],'max',times[n-1], miss, tot)
  }
})
