import { pathOf } from '../sql/path-of'

const report = '(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的?报告)|年度?报告?'
const year = '(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年?度?'

/** What of a title or a name of a file is the name of an organ: without ending, year, and what says that it is a report. */
const organIn = (text: string): string =>
  `trim(regexp_replace(${text}, '\\.[A-Za-z]+$|^关于|${year}|${report}', '', 'g'), ' 　_-—《》()（）')`

/**
 * Reports whose title, file or folder names an organ that the corpus or its list knows, and another one is read. Names of which one is in
 * the other are one organ written in two ways; a folder may be that of the organ above.
 */
export const wrongOrgan = (): string => `
WITH known AS (SELECT name FROM organ UNION SELECT organ FROM figures),
read AS (
  SELECT f.organ AS organ, f.year AS year, ${pathOf('c')} AS source, string_split(replace(${pathOf('c')}, '\\', '/'), '/') AS steps,
    coalesce(json_extract_string(c.facts, '$.title'), '') AS title
  FROM figures AS f JOIN catalogue AS c ON c.id = f.id
),
said AS (
  SELECT organ, year, source, 'title' AS place, ${organIn('title')} AS other FROM read
  UNION SELECT organ, year, source, 'file', ${organIn('steps[-1]')} FROM read
  UNION SELECT organ, year, source, 'folder', ${organIn('steps[-2]')} FROM read
)
SELECT s.organ AS organ, s.year AS year, s.place AS place, s.other AS other, s.source AS source
FROM said AS s JOIN known AS k ON k.name = s.other
WHERE NOT contains(s.organ, s.other) AND NOT contains(s.other, s.organ)
  AND NOT (s.place = 'folder' AND EXISTS (SELECT 1 FROM organ AS o WHERE o.name = s.organ AND o.parent = s.other))`
