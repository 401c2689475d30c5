/** A repeatable row of numbers from 0 to 1. */
const numbersFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const han =
  '为深入贯彻落实中华人民共和国政府信息公开条例本机关坚持以常态不例外全年主动办理申请按时结率较上增长推进平台建设监督保障'
const phrases = [
  ...['2024年', '12.5%', '1234件', '3月15日', '100%', '0.5万元', '12月31日', '第20条', '（一）', '（含上年结转1件）'],
  ...['《条例》', '“三安全一稳定”', '“以公开为常态、不公开为例外”', '——', '……', 'PDF', 'HTML 5', 'www.example.gov.cn'],
  ...['https://www.example.gov.cn/zwgk/2024/index.html?id=12&type=3', 'a@example.cn', '《关于〈办法〉的通知》（试行）'],
]
const marks = ['，', '。', '、', '；', '：', '？', '！', '。”', '），', '》、']

/** Paragraphs such as reports have, the same ones each time. */
export const paragraphs = (count: number, seed = 1): readonly string[] => {
  const next = numbersFrom(seed)
  const pick = <T>(from: ArrayLike<T>) => from[Math.floor(next() * from.length)]!
  return Array.from({ length: count }, () => {
    let text = ''
    const length = 20 + next() * 180
    while (text.length < length) {
      for (let n = 1 + next() * 12; n > 0; n--) text += pick(han)
      text += next() < 0.35 ? pick(phrases) : pick(marks)
    }
    return `${text.replace(/[，。、；：？！]+$/, '')}。`
  })
}
