import type { Words } from './words'

/** A message names no more values than these one by one. */
const few = 3

export const zh: Words = {
  undo: '撤销',
  redo: '重做',
  undone: '已撤销一步',
  redone: '已重做一步',
  nothingToUndo: '没有可撤销的',
  nothingToRedo: '没有可重做的',
  findings: '核对结果',
  none: '没有发现问题',
  counts: ({ error, warning, note }) =>
    [error && `${error} 处错误`, warning && `${warning} 处警告`, note && `${note} 处提示`].filter(Boolean).join('，'),
  severity: { error: '错误', warning: '警告', note: '提示' },
  undecided: (codes) => `未能核对的规则：${codes.length} 条`,
  follows: (count) => `由此而来的问题：${count} 项`,
  others: (count) => `其他同样小的改法：${count} 种`,
  use: (figure) => `改为 ${figure}`,
  useAll: (cells) => `照此改 ${cells} 格`,
  used: (cells) => `已改 ${cells} 格`,
  complete: (count) => `由勾稽关系可推得的空白：${count} 格`,
  completeAll: '全部补上',
  completed: (count) => `已补 ${count} 格`,
  determined: (figure) => `补上 ${figure}`,
  why: '依据',
  unread: '未能读出：来源里有没有、是多少，不知道',
  unreadShort: '未读',
  notFigure: (text) => `“${text}”不是数字：没有当作 0，也没有当作空白`,
  pasted: (placed, misfits) => {
    const named = misfits.slice(0, few).map(({ row, column, text }) => `第 ${row} 行第 ${column} 列的“${text}”`)
    const more = misfits.length > few ? `等 ${misfits.length} 个值` : ''
    return `已粘贴 ${placed} 格${misfits.length > 0 ? `；没有地方放：${named.join('、')}${more}` : ''}`
  },
  emptyText: '尚无文字',
  unreadText: '这一部分的文字未能全部读出',
  keys: '键盘',
  keyList: [
    ['↑ ↓ ← →', '上下左右的格'],
    ['Enter', '下一行的格；Shift+Enter 上一行'],
    ['Tab', '右边的格；Shift+Tab 左边'],
    ['F2', '在格内移动光标，再按一次回到移动格'],
    ['Esc', '还原这一格'],
    ['Alt+Enter', '采用格旁所说的数'],
    ['Ctrl+Z', '撤销；Ctrl+Y 重做'],
    ['Ctrl+V', '粘贴 Excel 中复制的一块'],
  ],
}
