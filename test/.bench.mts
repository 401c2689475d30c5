import { claims } from '@gxgk/core'
import { form2021, blankDraft } from '@gxgk/core'
const prose='围绕中心工作更新栏目，规范发布流程，完善审核机制，压实各科室责任，公开渠道不断拓宽，群众获取信息更加方便。开展业务培训6次，发布各类信息1280条，解读信息20条。'
const telling='（二）依申请公开。全年收到政府信息公开申请51件，上年结转1件，比上年增加12件；办结49件，其中予以公开4件，占8.2%，部分公开40件；结转下年度3件。因政府信息公开被申请行政复议1件，未发生行政诉讼。'
const d:any={...blankDraft(form2021,{organ:'某县教育局',year:2024},0),narratives:{overview:`${prose.repeat(18)}\n\n${telling}\n\n（三）政府信息管理。${prose.repeat(18)}`.slice(0,3000)}}
const text=JSON.stringify(d)
const run=(fn:()=>unknown,n:number)=>{let best=1e9;for(let k=0;k<n;k++){const s=performance.now();for(let i=0;i<20;i++)fn();best=Math.min(best,(performance.now()-s)*50)}return best.toFixed(1)}
run(()=>claims(d),300)
console.log('claims',run(()=>claims(d),300),'parse',run(()=>JSON.parse(text),300), claims(d).length)
if (process.argv[2]) for(let i=0;i<20000;i++) claims(d)
