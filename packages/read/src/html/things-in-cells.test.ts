import { plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { readHtml } from './index'

const read = (html: string) => readHtml(html).children.map((block) => plainText(block))
const cellOf = (inside: string) => read(`<table><tr><td>甲<td>乙<tr><td>丙<td>${inside}</table>`)[0]!.split(/[\n\t]/)[3]

describe('in a cell of a table', () => {
  it.each([
    ['<input value="7">', '〔输入框：7〕'],
    ['<input type=text value=" 7 ">', '〔输入框：7〕'],
    ['<input type=number>', '〔输入框〕'],
    ['<input type=hidden value=7>7', '7'],
    ['<input type=submit value=7>7', '7'],
    ['<textarea rows=1>7\n</textarea>', '〔输入框：7〕'],
    ['<select><option>6<option selected>7</select>', '〔选项：7〕'],
    ['<select><optgroup><option>6<option>7</optgroup></select>', '〔选项：6〕'],
    ['<input type=checkbox checked>', '〔复选框：已选〕'],
    ['<input type=radio>', '〔复选框：未选〕'],
    ['<img src=7.png alt=7>', '〔图片：7〕'],
    ['<img src=7.png>', '〔图片〕'],
    ['1<img src=7.png>', '1〔图片〕'],
    ['<svg aria-label=7><text>7</text></svg>', '〔图片：7〕'],
    ['<svg><title>7</title><path d=""/></svg>', '〔图片：7〕'],
    ['<canvas></canvas>', '〔图片〕'],
    ['<object data=a.svg>7</object>', '〔图片〕'],
    ['<script>document.write(7)</script>', '〔脚本写出〕'],
    ['7<input value=3>件', '7件〔输入框：3〕'],
  ])('%s is told as %s', (html, expected) => expect(cellOf(html)).toBe(expected))

  it.each([
    ['<img src=a.gif width=1 height=20>', ''],
    ['<img src=a.gif style="width:1px">7', '7'],
    ['<img src=a.gif alt="">7件', '7件'],
    ['<img src=a.gif alt="" role=presentation>7', '7'],
    ['<svg aria-hidden=true></svg>7', '7'],
    ['<img src=arrow.png>规章', '规章'],
    ['<script>count(7)</script>', ''],
    ['<script>document.write("。")</script>规章', '规章'],
    ['<input type=checkbox>规章', '规章'],
    ['<span style="display:none"><input value=7></span>', ''],
    ['<img style="display:none" src=a.png>', ''],
    ['<s><img src=a.png></s>', ''],
  ])('%s is no part of a figure', (html, expected) => expect(cellOf(html)).toBe(expected))
})

describe('outside of the cells of a table', () => {
  it('pictures and fields are not told', () =>
    expect(read('<p>前<img alt=甲><input value=7></p><p><select><option>乙</select>后</p>')).toEqual(['前', '后']))

  it('nor are those of a table that lays out the page', () =>
    expect(
      read(
        '<table><tr><td><img src=logo.png><td><p>某县</p><p>报告</p></table><table><tr><td><img><table><tr><td>a<td>b</table></table>',
      ),
    ).toEqual(['某县', '报告', 'a\tb']))
})
