import { by, of } from './told-sentence'

/** Documents with their noun told once, and decisions beside other business. */
export const documentsOtherwise = [
  of(
    '制发行政规范性文件3件，废止2件，现行有效27件。',
    'normativeDocuments.issued 3',
    'normativeDocuments.repealed 2',
    'normativeDocuments.inForce 27',
  ),
  of('期满废止规范性文件4件，制发规范性文件6件。', 'normativeDocuments.repealed 4', 'normativeDocuments.issued 6'),
  of('全年制定规范性文件6件，清理废止4件。', 'normativeDocuments.issued 6', 'normativeDocuments.repealed 4'),
  of('集中公开现行有效规范性文件52件。', 'normativeDocuments.inForce 52'),
  of('全年制发并公开行政规范性文件7件。', 'normativeDocuments.issued 7'),
  of('加强民生事项的公开，全年行政许可决定316件、行政处罚1420件。', 'licensing 316', 'penalties 1420'),
  of('未制定行政规范性文件。', 'none normativeDocuments.issued'),
  of('本年度未制发规范性文件。', 'none normativeDocuments.issued'),
  of('全年无新制发规范性文件。', 'none normativeDocuments.issued'),
  of('2024年没有出台行政规范性文件。', 'none normativeDocuments.issued'),
  of('规章对外公开总数量9件。', 'regulations.inForce 9'),
  of('清理本级规范性文件0件，保留4件。'),
  by('某县人民政府', '县政府制发规范性文件2件，部门制发1件。', 'narrower normativeDocuments.issued 2'),
  by(
    '某市人民政府',
    '市政府制定规章2件、废止1件，现行有效规章19件。',
    'regulations.issued 2',
    'regulations.repealed 1',
    'regulations.inForce 19',
  ),
  of('对规范性文件进行清理，废止3件，继续有效18件。', 'normativeDocuments.repealed 3', 'normativeDocuments.inForce 18'),
  of('未作出行政处罚决定。', 'none penalties'),
  of('作出行政许可决定1万2千件。', 'licensing 12000~'),
  of(
    '规范性文件新制作5件、新公开5件，对外公开总数量41件。',
    'normativeDocuments.issued 5',
    'normativeDocuments.inForce 41',
  ),
]
