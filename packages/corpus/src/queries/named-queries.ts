/** A question that many ask of a corpus. */
export interface NamedQuery {
  readonly zh: string
  readonly sql: string
}

const rate = (part: string, whole: string) => `round(100.0 * ${part} / nullif(${whole}, 0), 1)`

/** Questions by name, as SQL over the tables of a corpus. */
export const namedQueries: { readonly [name: string]: NamedQuery } = {
  carry: {
    zh: '各年度：上年结转与上一年报告的结转下年度不一致的有多少',
    sql: `SELECT year, pairs, bad, ${rate('bad', 'pairs')} AS percent FROM (
  SELECT r.year AS year, count(*) AS pairs,
    count(*) FILTER (WHERE r.requests__carriedIn__total <> p.requests__carriedOut__total) AS bad
  FROM figures AS r JOIN figures AS p ON p.organ = r.organ AND p.year = r.year - 1
  WHERE r.requests__carriedIn__total IS NOT NULL AND p.requests__carriedOut__total IS NOT NULL
  GROUP BY r.year
) AS q ORDER BY year`,
  },
  requests: {
    zh: '各年度：报告数、新收申请、予以公开及其占比',
    sql: `SELECT year, count(*) AS reports, sum(requests__received__total) AS received,
  sum(requests__granted__total) AS granted, ${rate('sum(requests__granted__total)', 'sum(requests__handled__total)')} AS percent
FROM figures GROUP BY year ORDER BY year`,
  },
  results: {
    zh: '各年度：办理结果的构成',
    sql: `SELECT year, sum(requests__granted__total) AS granted, sum(requests__partlyGranted__total) AS partlyGranted,
  sum(requests__refused__total) AS refused, sum(requests__unavailable__total) AS unavailable,
  sum(requests__notProcessed__total) AS notProcessed, sum(requests__otherHandling__total) AS otherHandling
FROM figures GROUP BY year ORDER BY year`,
  },
  corrected: {
    zh: '各年度：行政复议、行政诉讼被纠正的占比',
    sql: `SELECT year, ${rate('sum(proceedings__reconsideration__corrected)', 'sum(proceedings__reconsideration__total - proceedings__reconsideration__pending)')} AS reconsideration,
  ${rate('sum(proceedings__directLitigation__corrected + proceedings__litigationAfterReconsideration__corrected)', 'sum(proceedings__directLitigation__total - proceedings__directLitigation__pending + proceedings__litigationAfterReconsideration__total - proceedings__litigationAfterReconsideration__pending)')} AS litigation
FROM figures GROUP BY year ORDER BY year`,
  },
  blanks: {
    zh: '各年度：有空白格的报告，空白最多的在前',
    sql: `SELECT year, organ, len(states) - len(replace(states, '_', '')) AS blanks
FROM figures WHERE strpos(states, '_') > 0 ORDER BY blanks DESC, year, organ`,
  },
  failures: {
    zh: '没有读成的文件，按原因',
    sql: `SELECT code, count(*) AS files, any_value(message) AS message, min(source) AS first
FROM catalogue WHERE status = 'failed' GROUP BY code ORDER BY files DESC, code`,
  },
  problems: {
    zh: '读的时候最常见的问题',
    sql: `SELECT code, count(*) AS problems, count(DISTINCT id) AS reports, any_value(sentence) AS sentence
FROM problem GROUP BY code ORDER BY problems DESC, code`,
  },
}
