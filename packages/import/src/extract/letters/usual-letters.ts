/** Radicals that stand for whole letters and that NFKC does not map to them, or not to the one in use, and the letters. */
const radicals =
  '⺎⺏⺐⺑⺒⺔⺕⺗⺛⺜⺝⺞⺠⺢⺥⺧⺨⺩⺪⺫⺬⺮⺯⺱⺶⺷⺸⺹⺻⺼⺽⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻏⻐⻑⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⼾'
const letters =
  '兀尢尢尢巳彑彐心旡日月歹民水爪牛犬王疋目示竹糸网羊羊羊老聿肉臼艹虎衣西西见角角言贝足车邑金長长门阜阜雨青韦页风飞食食食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀户'

const usual: ReadonlyMap<string, string> = new Map([...radicals].map((radical, i) => [radical, letters[i]!]))

const unusual = /[\u2e80-\u2fd5\uf900-\ufaff]/g
/** Soft hyphens, joiners, marks of direction, variation selectors: no one sees them. */
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g

/** A blank that was escaped twice, so that its name is printed. */
const namedBlank = /&(?:nbsp|ensp|emsp|#160|#xa0);/gi

const hasUnusual =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2e80-\u2fd5\uf900-\ufaff\ufe00-\ufe0f\ufeff]|&(?:nbsp|ensp|emsp|#160|#xa0);/i

/** Whether `usualLetters` changes a text. */
export const isUnusual = (text: string): boolean => hasUnusual.test(text)

/**
 * Radicals and compatibility ideographs, which PDF files print in place of letters that look the same, as those letters;
 * without what is not seen. Signs such as ① and ² are left as they are.
 */
export const usualLetters = (text: string): string =>
  isUnusual(text)
    ? text
        .replace(unseen, '')
        .replace(namedBlank, ' ')
        .replace(unusual, (one) => usual.get(one) ?? one.normalize('NFKC'))
    : text
