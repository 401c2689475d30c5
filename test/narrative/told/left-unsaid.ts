import { of } from './told-sentence'

/** Own words for what reports leave unsaid or say by the way: the word for a request, the year of a cause, how a document was made. */
export const leftUnsaid = [
  of('全年受理政府信息公开14件，办结13件，结转下年1件。', 'received 14', 'handled 13', 'carriedOut 1'),
  of('收到公开政府信息申请6件。', 'received 6'),
  of('收到申请人提交的政府信息公开9件，已按时限和要求进行了答复。', 'received 9', 'all due'),
  of('本年依法规范办结政府信息公开申请31件。', 'handled 31'),
  of(
    '制定（修订）规范性文件3件，废止文件2件，现行有效文件11件。',
    'normativeDocuments.issued 3',
    'normativeDocuments.repealed 2',
    'normativeDocuments.inForce 11',
  ),
  of('公开各类信息620条，其中新制定行政规范性文件4件。', 'normativeDocuments.issued 4'),
  of('2024年以来现行有效的规范性文件7件。', 'normativeDocuments.inForce 7'),
  of('全年公开信息410条，其中行政许可60条，行政处罚22条，规范性文件3篇。'),
  of('依法公开行政许可决定18条，行政处罚决定5条。'),
  of('收到申请12件，其中通过网站收到9件，占75%，通过来信收到3件，占25%，全部按期答复。', 'received 12', 'all due'),
  of('受理自然人、商业企业提出的政府信息公开申请13件，已办结13件。', 'fromPersons+fromBusinesses 13', 'handled 13'),
  of(
    '收到申请8件，其中自然人申请7件，其他1件，予以公开5件。',
    'received 8',
    'fromPersons 7',
    'fromOtherOrganizations 1',
    'granted 5',
  ),
  of('收到申请1件，申请人为自然人，已按规定及时办理。', 'received 1', 'fromPersons 1', 'all due'),
  of('收到申请1件，按规定进行了答复办理。', 'received 1', 'all due'),
  of('收到申请9件，其中网上7件，信函2件，已按程序按时办理。', 'received 9', 'all due'),
  of('未制定部门规章和行政规范性文件。', 'none normativeDocuments.issued'),
  of(
    '本年无政府信息公开申请结转及行政复议、诉讼情况。',
    'none carriedOut',
    'none reconsideration.total',
    'none litigation.total',
  ),
  of('未收到书面申请和网上申请的政府信息公开申请。', 'none received'),
  of('未因信息公开向公民、法人或其他组织收取任何费用。', 'none processingFee'),
  of('全年无信息公开收费的事项。', 'none processingFee'),
  of('因2023年度政府信息公开申请引发行政复议1件。', 'reconsideration.total 1'),
  of(
    '因信息公开被申请行政复议1件，截至本报告发布之日尚未审结。',
    'reconsideration.total 1',
    'reconsideration.pending 1',
  ),
  of('在办理依申请公开工作中均未收取费用。', 'none processingFee'),
  of('共办理公开或部分公开政府信息申请8件。', 'granted+partlyGranted 8'),
]
