/** Why files were not read, by the code that the catalogue tells, as words for a summary. */
const words: { readonly [code: string]: string } = {
  noReport: '没有找到年度报告',
  noYear: '看不出年度',
  scannedPages: '是扫描件',
  picturePages: '是图片',
  unsupported: '不收这种文件',
  damaged: '文件已损坏',
  encrypted: '有密码',
  limit: '超过上限',
  timeout: '读得太久',
  memory: '占内存太多',
  crashed: '读的时候意外停止',
  badReport: '草稿不合格式',
  notInside: '指到压缩包外面',
  isLink: '是链接',
  overlapping: '与别的文件重叠',
}

/** `没有找到年度报告（noReport）4 份`, most first. */
export const failureLines = (failures: { readonly [code: string]: number }): readonly string[] =>
  Object.entries(failures)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${words[code] === undefined ? code : `${words[code]}（${code}）`} ${count} 份`)
