/** Traditional letters of what is read of a report: labels, headings, titles, facts. The pairs are those of OpenCC's TSCharacters. */
const traditional =
  '佈來係個們備傳億內別劉動務區員問單噹國圍園圖團執報學寧審將對屬庫廢廣廳強彔後復徵態慶應掃採擊據數於時會東査條' +
  '業構標機檔檢檯欄權決沒況減測漢濟瀏為烏無熱爲狀獲現環產産當發監眞確碼礙祕稱穩穫範簡簽籤糾納組結絡統經綫維網線' +
  '編縣縮總織繫繳繼續罰聞聯聲臺與舉華萬蘭處號術補製複覈見規視覽計訟訪許訴証詞詢話該認語請諮證識議護讀責費貿資賈' +
  '質購載輯轉辦農迴這週進過遼郵鄉銀錄録鍵鎮門閉開間閱閲關陝隊險隱隻雲電頁頂項題額類館馬體魯點齊龍'

const simple =
  '布来系个们备传亿内别刘动务区员问单当国围园图团执报学宁审将对属库废广厅强录后复征态庆应扫采击据数于时会东查条' +
  '业构标机档检台栏权决没况减测汉济浏为乌无热为状获现环产产当发监真确码碍秘称稳获范简签签纠纳组结络统经线维网线' +
  '编县缩总织系缴继续罚闻联声台与举华万兰处号术补制复核见规视览计讼访许诉证词询话该认语请咨证识议护读责费贸资贾' +
  '质购载辑转办农回这周进过辽邮乡银录录键镇门闭开间阅阅关陕队险隐只云电页顶项题额类馆马体鲁点齐龙'

const pairs: ReadonlyMap<string, string> = new Map([...traditional].map((letter, i) => [letter, simple[i]!]))
const one = new RegExp(`[${traditional}]`)
const every = new RegExp(one, 'g')

/** So many different ones are not quoted in a report printed in simplified letters. */
const enough = 5

/** Whether texts are printed in traditional letters. */
export const isTraditional = (texts: Iterable<string>): boolean => {
  const seen = new Set<string>()
  for (const text of texts) {
    if (one.test(text)) for (const [letter] of text.matchAll(every)) seen.add(letter)
    if (seen.size >= enough) return true
  }
  return false
}

/** The text with simplified letters for traditional ones, letter by letter, so that places in it stay the same. */
export const simplified = (text: string): string => text.replace(every, (letter) => pairs.get(letter)!)
