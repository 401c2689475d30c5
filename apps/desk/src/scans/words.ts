import type { Language } from '@gxgk/core'

/** What is said beside the figures of a scan. */
export interface ScanWords {
  readonly summary: (left: number, unread: number) => string
  readonly done: string
  readonly hint: string
  readonly confirm: string
  readonly notFigure: string
  /** Of a picture, for those who do not see it. */
  readonly picture: (page: number) => string
  readonly unread: string
  readonly confirmed: string
}

export const scanWords: { readonly [L in Language]: ScanWords } = {
  zh: {
    summary: (left, unread) => `对照图像：还有 ${left} 处${unread > 0 ? `，其中未读 ${unread} 处` : ''}`,
    done: '对照图像：都确认了',
    hint: 'Enter：照此确认，到下一处；改了再按 Enter 是更正；空着的框里按 Delete：原件上空着；↑ ↓：不确认，到上一处、下一处；Esc：还原。最没把握的在前。',
    confirm: '确认',
    notFigure: '不是数字',
    picture: (page) => `第 ${page} 页上的图像`,
    unread: '未读',
    confirmed: '已确认',
  },
  en: {
    summary: (left, unread) => `Against the picture: ${left} left${unread > 0 ? `, ${unread} of them not read` : ''}`,
    done: 'Against the picture: all confirmed',
    hint: 'Enter: confirm what stands there and go on; changed before, it is corrected; Delete in an empty field: it is blank in print; ↑ ↓: go without confirming; Esc: as before. The least sure are first.',
    confirm: 'Confirm',
    notFigure: 'no figure',
    picture: (page) => `picture on page ${page}`,
    unread: 'not read',
    confirmed: 'confirmed',
  },
}
