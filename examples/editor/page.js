// 不用框架：登记标签，听改动，随表单提交。
import '@gxgk/editor/define'

const editor = document.querySelector('gxgk-editor')
const output = document.querySelector('output')

editor.addEventListener('change', ({ detail: { diagnosis, notFigures } }) => {
  output.textContent = `未过的规则 ${diagnosis.failed.length} 条，不是数字的格 ${notFigures.length} 个`
})
document.getElementById('form').addEventListener('submit', (event) => {
  event.preventDefault()
  console.log(JSON.parse(new FormData(event.target).get('report')))
})
