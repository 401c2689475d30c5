import { by, of } from './told-sentence'

/** Own words for what reports part otherwise: lists of parts of which all is told, suits told together, commas within what there was none of. */
export const partedOtherwise = [
  of('收到政府信息公开申请4件，其中网上3件、信函1件，均予以公开。', 'received 4', 'granted 4'),
  of('收到政府信息公开申请7件，其中网上3件、信函1件，均予以公开。', 'received 7'),
  of('收到申请4件，3件涉及学籍，1件涉及校舍，均为自然人申请。', 'received 4', 'fromPersons 4'),
  of('未发生因信息公开被申请行政复议，提起行政诉讼的情形。', 'none reconsideration.total', 'none litigation.total'),
  of('因信息公开涉行政复议、行政诉讼案件8件，维持6件。', 'proceedings.total 8', 'proceedings.upheld 6'),
  of(
    '因信息公开引发行政复议案件4件、行政诉讼案件1件，所有案件均按程序进行了办理。',
    'reconsideration.total 4',
    'litigation.total 1',
  ),
  of('因信息公开被诉2件，均经审理依法驳回原告诉讼请求。', 'litigation.total 2', 'litigation.upheld 2'),
  of('因信息公开被诉6件，4件法院尚未作出裁决。', 'litigation.total 6', 'litigation.pending 4'),
  of('因信息公开被申请行政复议5件，其中维持具体行政行为的4件。', 'reconsideration.total 5', 'reconsideration.upheld 4'),
  of(
    '新收申请17件，予以公开12件，不予公开2件；上年结转办理1件，予以公开1件。',
    'newlyReceived 17',
    'granted 12',
    'refused 2',
    'carriedIn 1',
  ),
  of('除去上年结转的3件申请，全年线上、线下共收到依申请公开21件。', 'carriedIn 3', 'received 21'),
  of('线上、线下均无依申请公开信件。', 'none received'),
  of('收到政府信息公开申请6件，均已受理。', 'received 6'),
  of('收到申请31件，上年结转信件2件，办结33件。', 'received 31', 'carriedIn 2', 'handled 33'),
  of('未接到提出公开政府信息的申请。', 'none received'),
  of('未收到依申请公开受理件。', 'none received'),
  of('接到依申请公开方面的诉求3件，答复及时率100%。', 'received 3', 'all due'),
  of('受理依申请公开事项8件，均按规范要求完成答复。', 'received 8', 'all due'),
  of('制作规范性文件总共0件。', 'normativeDocuments.issued 0'),
  of('行政事业性收费项目6.5万元。', 'fees 65000元~'),
  of('对依申请提供政府信息暂未收取检索、复印、邮寄等费用。', 'none processingFee'),
  by('某市滨湖新区管理委员会', '新区收到政府信息公开申请40件。', 'received 40'),
  by('某市滨湖新区', '新区收到政府信息公开申请41件。', 'received 41'),
]
