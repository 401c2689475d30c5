// For bundles of one file, which fonts do not come along with: they are copied beside it.
import { readFile } from 'node:fs/promises'
import { run } from './program.js'
import report from './report.json'

const at = (file) => () => readFile(new URL(`./fonts/${file}`, import.meta.url))
const songti = at('noto-serif-sc-regular.ttf')
const fonts = {
  xiaobiaosong: at('noto-serif-sc-semibold.ttf'),
  heiti: at('noto-sans-sc-medium.ttf'),
  kaiti: at('gxgk-kai-regular.ttf'),
  fangsong: at('fandol-fang-regular.ttf'),
  latin: at('tinos-regular.ttf'),
  fallback: songti,
}
// Not awaited here: Rollup puts what is imported later below.
run(report, fonts).then((result) => console.log(JSON.stringify(result)))
