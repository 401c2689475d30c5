import type { Form } from './form'

const written = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  circular: {
    number: '国办公开办函〔2019〕60号',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  },
  title: '{organ}{year}年政府信息公开工作年度报告',
  sections: [
    { id: 'overview', label: '一、总体情况', en: '1. Overview' },
    { id: 'disclosure', label: '二、主动公开政府信息情况', en: '2. Information disclosed on own initiative', table: 'disclosure' },
    { id: 'requests', label: '三、收到和处理政府信息公开申请情况', en: '3. Requests received and handled', table: 'requests' },
    { id: 'proceedings', label: '四、政府信息公开行政复议、行政诉讼情况', en: '4. Reconsideration and litigation', table: 'proceedings' },
    { id: 'problems', label: '五、存在的主要问题及改进情况', en: '5. Main problems and improvements' },
    { id: 'other', label: '六、其他需要报告的事项', en: '6. Other matters' },
  ],
  tables: {
    disclosure: {
      layout: 'blocks',
      corner: '信息内容',
      groups: {
        article20item1: { label: '第二十条第（一）项', en: 'Article 20 (1)' },
        article20item5: { label: '第二十条第（五）项', en: 'Article 20 (5)' },
        article20item6: { label: '第二十条第（六）项', en: 'Article 20 (6)' },
        article20item8: { label: '第二十条第（八）项', en: 'Article 20 (8)' },
        article20item9: { label: '第二十条第（九）项', en: 'Article 20 (9)' },
      },
      columns: [
        { id: 'made', label: '本年新制作数量', en: 'made this year' },
        { id: 'disclosed', label: '本年新公开数量', en: 'disclosed this year' },
        { id: 'disclosedTotal', label: '对外公开总数量', en: 'disclosed in total' },
        { id: 'itemsLastYear', label: '上一年项目数量', en: 'items last year' },
        { id: 'itemsChange', label: '本年增/减', en: 'change this year', kind: 'change' },
        { id: 'decisions', label: '处理决定数量', en: 'decisions' },
        { id: 'projects', label: '采购项目数量', en: 'procurement projects' },
        { id: 'amount', label: '采购总金额', en: 'procurement amount (10,000 yuan)', kind: 'amount', unit: '万元' },
      ],
      rows: [
        { id: 'regulations', label: '规章', en: 'regulations', under: ['article20item1'], columns: ['made', 'disclosed', 'disclosedTotal'], optional: true },
        { id: 'normativeDocuments', label: '规范性文件', en: 'normative documents', under: ['article20item1'], columns: ['made', 'disclosed', 'disclosedTotal'], optional: true },
        { id: 'licensing', label: '行政许可', en: 'licensing', under: ['article20item5'], columns: ['itemsLastYear', 'itemsChange', 'decisions'], optional: true },
        { id: 'otherServices', label: '其他对外管理服务事项', en: 'other public services', under: ['article20item5'], columns: ['itemsLastYear', 'itemsChange', 'decisions'], optional: true },
        { id: 'penalties', label: '行政处罚', en: 'penalties', under: ['article20item6'], columns: ['itemsLastYear', 'itemsChange', 'decisions'], optional: true },
        { id: 'coercion', label: '行政强制', en: 'coercion', under: ['article20item6'], columns: ['itemsLastYear', 'itemsChange', 'decisions'], optional: true },
        { id: 'fees', label: '行政事业性收费', en: 'administrative fees', under: ['article20item8'], columns: ['itemsLastYear', 'itemsChange'], optional: true },
        { id: 'procurement', label: '政府集中采购', en: 'government procurement', under: ['article20item9'], columns: ['projects', 'amount'], optional: true },
      ],
      sums: [],
      flows: [],
    },
    requests: {
      layout: 'grid',
      corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      groups: {
        applicants: { label: '申请人情况', en: 'applicants' },
        organizations: { label: '法人或其他组织', en: 'legal persons and other organizations' },
        results: { label: '三、本年度办理结果', en: 'III. results of this year' },
        refused: { label: '（三）不予公开', en: '(3) refused', sum: true },
        unavailable: { label: '（四）无法提供', en: '(4) unavailable', sum: true },
        notProcessed: { label: '（五）不予处理', en: '(5) not processed', sum: true },
      },
      columns: [
        { id: 'person', label: '自然人', en: 'natural persons', under: ['applicants'] },
        { id: 'business', label: '商业企业', en: 'businesses', under: ['applicants', 'organizations'] },
        { id: 'research', label: '科研机构', en: 'research institutions', under: ['applicants', 'organizations'] },
        { id: 'nonprofit', label: '社会公益组织', en: 'public-benefit organizations', under: ['applicants', 'organizations'] },
        { id: 'legalService', label: '法律服务机构', en: 'legal service institutions', under: ['applicants', 'organizations'] },
        { id: 'otherOrganization', label: '其他', en: 'others', under: ['applicants', 'organizations'] },
        { id: 'total', label: '总计', en: 'total', under: ['applicants'] },
      ],
      rows: [
        { id: 'received', label: '一、本年新收政府信息公开申请数量', en: 'I. requests received this year' },
        { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量', en: 'II. requests carried over from last year' },
        { id: 'granted', label: '（一）予以公开', en: '(1) granted', under: ['results'] },
        { id: 'partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', en: '(2) partly granted', under: ['results'] },
        { id: 'stateSecret', label: '1.属于国家秘密', en: '1. state secret', under: ['results', 'refused'] },
        { id: 'otherLaw', label: '2.其他法律行政法规禁止公开', en: '2. forbidden by other law', under: ['results', 'refused'] },
        { id: 'publicSecurity', label: '3.危及“三安全一稳定”', en: '3. endangers security or stability', under: ['results', 'refused'] },
        { id: 'thirdParty', label: '4.保护第三方合法权益', en: '4. rights of third parties', under: ['results', 'refused'] },
        { id: 'internalAffairs', label: '5.属于三类内部事务信息', en: '5. internal affairs', under: ['results', 'refused'] },
        { id: 'processInformation', label: '6.属于四类过程性信息', en: '6. process information', under: ['results', 'refused'] },
        { id: 'enforcementFile', label: '7.属于行政执法案卷', en: '7. enforcement file', under: ['results', 'refused'] },
        { id: 'administrativeQuery', label: '8.属于行政查询事项', en: '8. administrative query', under: ['results', 'refused'] },
        { id: 'notHeld', label: '1.本机关不掌握相关政府信息', en: '1. not held', under: ['results', 'unavailable'] },
        { id: 'notReadyMade', label: '2.没有现成信息需要另行制作', en: '2. not ready-made', under: ['results', 'unavailable'] },
        { id: 'unclear', label: '3.补正后申请内容仍不明确', en: '3. still unclear after correction', under: ['results', 'unavailable'] },
        { id: 'petition', label: '1.信访举报投诉类申请', en: '1. petition or complaint', under: ['results', 'notProcessed'] },
        { id: 'repeated', label: '2.重复申请', en: '2. repeated request', under: ['results', 'notProcessed'] },
        { id: 'publication', label: '3.要求提供公开出版物', en: '3. public publication asked for', under: ['results', 'notProcessed'] },
        { id: 'excessive', label: '4.无正当理由大量反复申请', en: '4. excessive requests', under: ['results', 'notProcessed'] },
        { id: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息', en: '5. confirmation of information already had', under: ['results', 'notProcessed'] },
        { id: 'otherHandling', label: '（六）其他处理', en: '(6) handled otherwise', under: ['results'] },
        { id: 'handled', label: '（七）总计', en: '(7) total handled', under: ['results'] },
        { id: 'carriedOut', label: '四、结转下年度继续办理', en: 'IV. carried over to next year' },
      ],
      sums: [
        { rule: 'SUM-01', each: 'column', total: 'handled', parts: ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'otherHandling'] },
        { rule: 'SUM-02', each: 'row', total: 'total', parts: ['person', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization'] },
      ],
      flows: [
        { rule: 'FLOW-01', each: 'column', opening: ['received', 'carriedIn'], closing: ['handled', 'carriedOut'] },
      ],
    },
    proceedings: {
      layout: 'across',
      groups: { litigation: { label: '行政诉讼', en: 'litigation' } },
      columns: [
        { id: 'upheld', label: '结果维持', en: 'upheld' },
        { id: 'corrected', label: '结果纠正', en: 'corrected' },
        { id: 'otherResult', label: '其他结果', en: 'other result' },
        { id: 'pending', label: '尚未审结', en: 'pending' },
        { id: 'total', label: '总计', en: 'total' },
      ],
      rows: [
        { id: 'reconsideration', label: '行政复议', en: 'reconsideration' },
        { id: 'directLitigation', label: '未经复议直接起诉', en: 'direct litigation', under: ['litigation'] },
        { id: 'litigationAfterReconsideration', label: '复议后起诉', en: 'litigation after reconsideration', under: ['litigation'] },
      ],
      sums: [{ rule: 'SUM-03', each: 'row', total: 'total', parts: ['upheld', 'corrected', 'otherResult', 'pending'] }],
      flows: [],
    },
  },
} as const satisfies Form

type Written = typeof written

/** The type of `form2019`, under a name that is shown in its place. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is shown by its name, a type alias by what it stands for
export interface Form2019 extends Written {}

/** 国办公开办函〔2019〕60号, trial form, for report years 2019 and 2020. */
export const form2019: Form2019 = written
