const words = [
  ...'公开信息申请平台监督保障制度培训网站栏目更新解读政策文件机关群众办理答复审查考核评议责任组织领导机制',
]

/** Sentences of nobody's, others for every seed. */
export const prose = (seed: number, sentences = 40): readonly string[] => {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return words[(state >>> 8) % words.length]!
  }
  return Array.from({ length: sentences }, () => `${Array.from({ length: 24 }, next).join('')}。`)
}
