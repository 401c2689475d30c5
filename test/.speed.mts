import { readFileSync } from 'node:fs'
import { claims, check } from '@gxgk/core'
for (const f of ['xingyi-gov-office-2024.txt','shanghai-general-office-2019.html','hongze-district-2024.pdf']) {
  const d = JSON.parse(readFileSync('/tmp/narr/'+f+'.json','utf8'))
  const n = Object.values(d.narratives as Record<string,string>).reduce((s,t)=>s+t.length,0)
  const text = JSON.stringify(d)
  const run = (fn:()=>unknown)=>{ let best=1e9; for(let k=0;k<30;k++){const s=performance.now(); for(let i=0;i<100;i++) fn(); best=Math.min(best,(performance.now()-s)*10)} return best.toFixed(1) }
  const scan=/\d+[件条份]|未收到|全部办结/g
  const all = Object.values(d.narratives as Record<string,string>).join('\n')
  const { narratives: _, ...bare } = d
  run(()=>claims(d))
  console.log(f, n, 'chars; us: claims', run(()=>claims(d)), 'check', run(()=>check(d)), 'check bare', run(()=>check(bare)), 'parse', run(()=>JSON.parse(text)), 'scan', run(()=>[...all.matchAll(scan)].length))
}
