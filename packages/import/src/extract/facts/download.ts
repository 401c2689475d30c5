import type { Node } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'
import type { Fact, FactLine } from './line'
import { factOf, onlyOne, plain } from './line'

const address = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'*+,;=%-]{3,500}/gi
const fetching = /下载|查阅|查询|查看|电子版|浏览|登录|获取|刊载|公布/

const bare = (found: string) => found.replace(/[.,;:!?'*]+$/, '')

/** Addresses behind the words of links. */
const linkedIn = (node: Node | undefined): readonly { readonly href: string; readonly words: string }[] =>
  node
    ? [...walk(node)].flatMap((one) =>
        one.type === 'link' && /^https?:/i.test(one.href) ? [{ href: one.href, words: plain(plainText(one)) }] : [],
      )
    : []

const addressesIn = (line: FactLine): readonly Fact<string>[] =>
  line.text.split(/[。；]/).flatMap((sentence) => {
    if (!fetching.test(sentence)) return []
    const written = [...sentence.matchAll(address)].map(([found]) => bare(found))
    if (written.length > 0) return written.map((value) => factOf(value, line))
    return linkedIn(line.passage.node)
      .filter(({ words }) => words !== '' && sentence.includes(words))
      .map(({ href }) => factOf(href, line))
  })

/** Where the report can be had: the one address in sentences that say so, as it is written there. */
export const downloadIn = (lines: readonly FactLine[]): Fact<string> | undefined => {
  const found = lines.flatMap(addressesIn)
  return onlyOne(found) ?? onlyOne(found.filter(({ raw }) => /下载|电子版/.test(raw)))
}
