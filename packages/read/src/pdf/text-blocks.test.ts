import { plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { textBlocks } from './text-blocks'
import type { Word } from './word'

const word = (text: string, x: number, y: number, size: number): Word => ({
  text,
  box: [x, y, x + text.length * size, y + size],
  size,
  direction: 0,
  afterSpace: false,
})

const shapes = (words: readonly Word[]) =>
  textBlocks(words, (box) => ({ page: 1, box })).map(
    ({ block }) => `${block.type === 'heading' ? '# ' : ''}${plainText(block)}`,
  )

const body = Array.from({ length: 10 }, (_, i) => word('字'.repeat(30), 50, 200 + i * 20, 12))
const printed = body.map(() => '字'.repeat(30))

describe('textBlocks', () => {
  it('reads the centred lines of a title as one heading', () =>
    expect(shapes([word('某某市人民政府', 160, 50, 20), word('年度报告', 190, 78, 20), ...body])).toEqual([
      '# 某某市人民政府年度报告',
      ...printed,
    ]))

  it('reads a title that fills its line and goes on as one heading', () =>
    expect(shapes([word('题'.repeat(18), 50, 50, 20), word('目', 50, 78, 20), ...body])).toEqual([
      `# ${'题'.repeat(18)}目`,
      ...printed,
    ]))

  it('keeps headings below one another apart', () =>
    expect(shapes([word('五、问题', 50, 50, 20), word('六、其他事项', 50, 78, 20), ...body])).toEqual([
      '# 五、问题',
      '# 六、其他事项',
      ...printed,
    ]))

  it('keeps lines of another size, and those far below, out of the title', () =>
    expect(
      shapes([word('某某市文件', 150, 10, 30), word('年度报告', 185, 60, 20), word('（摘要）', 185, 140, 20), ...body]),
    ).toEqual(['# 某某市文件', '# 年度报告', '# （摘要）', ...printed]))
})
