import { documents } from './told/documents'
import { growth } from './told/growth'
import { inTheManner } from './told/in-the-manner'
import { intake } from './told/intake'
import { manyHands } from './told/many-hands'
import { noneAndAll } from './told/none-and-all'
import { notOfTheTables } from './told/not-of-the-tables'
import { otherOffices } from './told/other-offices'
import { organs } from './told/organs'
import { parts } from './told/parts'
import { passages } from './told/passages'
import { proceedings } from './told/proceedings'
import { results } from './told/results'
import { tablesInWords } from './told/tables-in-words'
import type { ToldSentence } from './told/told-sentence'
import { by, inSection, of } from './told/told-sentence'
import { turns } from './told/turns'
import { asPublished } from './told/as-published'
import { leftUnsaid } from './told/left-unsaid'
import { inOtherWords } from './told/in-other-words'
import { partedOtherwise } from './told/parted-otherwise'
import { nounsAndVerbs } from './told/nouns-and-verbs'
import { resultsOtherwise } from './told/results-otherwise'
import { documentsOtherwise } from './told/documents-otherwise'
import { suitsOtherwise } from './told/suits-otherwise'
import { usual } from './told/usual'
import { years } from './told/years'

const other = (text: string, ...tells: readonly string[]) => inSection('other', text, ...tells)
const preamble = (text: string, ...tells: readonly string[]) => inSection('preamble', text, ...tells)

/** Of a report of 某县教育局 for 2024 where no other organ is named. None of them is taken from a published report. */
export const toldSentences: readonly ToldSentence[] = [
  of('共计收到36件政府信息公开申请，其中，通过网络平台申请30件。已办结36件。', 'received 36', 'handled 36'),
  of('收到信息公开申请共计7件，其中1件为上年度结转，6件为当年新收。', 'received 7', 'carriedIn 1', 'newlyReceived 6'),
  of('受理申请51件，办结48件，结转下年度3件，办结率100%。', 'received 51', 'handled 48', 'carriedOut 3', 'all due'),

  // What came in, was handled and stays.
  of('2024年，我局共收到政府信息公开申请52件。', 'received 52'),
  of(
    '全年收到政府信息公开申请51件，上年结转1件，办结49件，结转下年度3件。',
    'received 51',
    'carriedIn 1',
    'handled 49',
    'carriedOut 3',
  ),
  of('本年度新收政府信息公开申请 17 件，上年度结转 2 件，均已依法办结。', 'newlyReceived 17', 'carriedIn 2', 'all due'),
  of('一年来，我单位共受理依申请公开事项八件，已全部办结。', 'received 8', 'all'),
  of('2024年度共接收公民、法人和其他组织提出的政府信息公开申请1,204件。', 'received 1204'),
  of('截至2024年12月31日，本机关收到政府信息公开申请二十三件，答复二十三件。', 'received 23', 'answered 23'),
  of('共办理政府信息公开申请36件，按时办结率100%。', 'processed 36', 'all due'),
  of('收到依申请公开申请 6 宗，办结 5 宗，转下年继续办理 1 宗。', 'received 6', 'handled 5', 'carriedOut 1'),
  of('全年共收到信息公开申请12例，其中上年结转2例。', 'received 12', 'carriedIn 2'),
  of('依申请公开方面，全年收件31份，办结30份，1份结转至下一年度。', 'received 31', 'handled 30', 'carriedOut 1'),
  of('２０２４年，县教育局受理政府信息公开申请１８件。', 'received 18'),
  of('**2024年**共受理申请公开政府信息 **9** 件。', 'received 9'),
  of('政府信息公开申请总量为64件（含上年结转4件）。', 'processed 64', 'carriedIn 4'),
  of('通过网站、信函等渠道共收到政府信息公开申请27件。', 'received 27'),
  of('我局收到并答复政府信息公开申请14件。', 'received 14'),
  of('另有3件申请结转下年度继续办理。', 'carriedOut 3'),
  of('（二）依申请公开。本年度新收5件，办结5件。', 'newlyReceived 5', 'handled 5'),
  of('二、依申请公开情况\n\n全年共受理10件，办结9件，其余1件结转下年。', 'received 10', 'handled 9', 'carriedOut 1'),
  of(
    '（二）依申请公开。完善办理流程。全年受理申请33件，其中办结32件，结转下年度继续办理1件。',
    'received 33',
    'handled 32',
    'carriedOut 1',
  ),
  of('收到政府信息公开申请0件。', 'received 0'),
  of('依申请公开数量0件。', 'processed 0'),
  of('本年收到、办结政府信息公开申请分别为51件、49件。', 'received 51', 'handled 49'),
  of('政府信息公开申请收到数为7件。', 'received 7'),
  of('今年共登记政府信息公开申请45件，答复44件，答复率97.8%。', 'received 45', 'answered 44', 'answered 97.8%'),
  of('收到政府信息公开申请五十二件，比上年增加三十二件。', 'received 52', 'received +32'),

  // Scope.
  by('某市人民政府', '全市各级行政机关共收到政府信息公开申请1.2万件。', 'received 12000~'),
  by('某市人民政府', '市政府办公室收到政府信息公开申请86件。', 'narrower received 86'),
  by('某市人民政府', '其中，市本级新收政府信息公开申请420件。', 'narrower newlyReceived 420'),
  by(
    '某县人民政府',
    '县政府办代表县政府受理政府信息公开申请17件，办结17件。',
    'narrower received 17',
    'narrower handled 17',
  ),
  by('某市教育局', '全市教育系统共受理政府信息公开申请130件。', 'wider received 130'),
  by('某省财政厅', '省财政厅机关本级收到政府信息公开申请75件。', 'narrower received 75'),
  by('某县人民政府办公室', '县政府办公室共受理政府信息公开申请24件。', 'received 24'),
  by('某市发展和改革委员会', '市发改委共收到政府信息公开申请63件。', 'received 63'),
  by('某县人民政府', '县财政局收到政府信息公开申请12件。'),
  by('某县教育局', '县公安局收到政府信息公开申请99件。'),
  by('某县某镇人民政府', '全镇共收到政府信息公开申请3件，全部办结。', 'received 3', 'all'),
  by('某区人民政府', '区政府及各部门共收到政府信息公开申请215件，办结200件。', 'received 215', 'handled 200'),

  // Results.
  of(
    '办结的49件申请中，予以公开4件、部分公开40件、不予公开5件。',
    'handled 49',
    'granted 4',
    'partlyGranted 40',
    'refused 5',
  ),
  of(
    '共答复政府信息公开申请60件，其中：予以公开30件，部分公开10件，不予公开8件，无法提供7件，不予处理3件，其他处理2件。',
    'answered 60',
    'granted 30',
    'partlyGranted 10',
    'refused 8',
    'unavailable 7',
    'notProcessed 3',
    'otherHandling 2',
  ),
  of(
    '全年办结申请20件，予以公开、部分公开、不予公开分别为12件、5件、3件。',
    'handled 20',
    'granted 12',
    'partlyGranted 5',
    'refused 3',
  ),
  of(
    '办结申请15件，其中4件予以公开，6件部分公开，5件不予公开。',
    'handled 15',
    'granted 4',
    'partlyGranted 6',
    'refused 5',
  ),
  of(
    '收到申请22件，予以公开和部分公开15件，占68.2%。',
    'received 22',
    'granted+partlyGranted 15',
    'granted+partlyGranted 68.2%',
  ),
  of(
    '（二）依申请公开。予以公开3件；属于行政查询事项不予公开2件；本机关不掌握相关政府信息1件。',
    'granted 3',
    'administrativeQuery 2',
    'notHeld 1',
  ),
  of(
    '（二）依申请公开。不予公开的申请中，属于国家秘密1件，属于三类内部事务信息2件，属于四类过程性信息3件，属于行政执法案卷4件。',
    'stateSecret 1',
    'internalAffairs 2',
    'processInformation 3',
    'enforcementFile 4',
  ),
  of(
    '办理申请41件，因本机关不掌握等原因无法提供11件，重复申请2件，信访举报投诉类申请3件。',
    'processed 41',
    'unavailable 11',
    'repeated 2',
    'petition 3',
  ),
  of('（二）依申请公开。没有现成信息需要另行制作2件，补正后申请内容仍不明确1件。', 'notReadyMade 2', 'unclear 1'),
  of(
    '（二）依申请公开。申请人无正当理由逾期不补正1件，申请人逾期未按收费通知要求缴纳费用0件。',
    'correctionOverdue 1',
    'feeOverdue 0',
  ),
  of('收到申请8件，同意公开5件，信息不存在3件。', 'received 8', 'granted 5', 'notExisting 3'),
  of('依申请公开共办结19件，公开12件，不予公开7件。', 'handled 19', 'granted 12', 'refused 7'),
  of('答复申请30件，其中因信息不存在无法提供6件。', 'answered 30', 'notExisting 6'),
  of(
    '（二）依申请公开。危及“三安全一稳定”1件，保护第三方合法权益2件，其他法律行政法规禁止公开0件。',
    'publicSecurity 1',
    'thirdParty 2',
    'otherLaw 0',
  ),
  of(
    '（二）依申请公开。要求提供公开出版物1件，无正当理由大量反复申请2件，要求行政机关确认或重新出具已获取信息1件。',
    'publication 1',
    'excessive 2',
    'confirmation 1',
  ),
  of('办结申请10件。其中予以公开：6件；不予处理：4件。', 'handled 10', 'granted 6', 'notProcessed 4'),
  of('（二）依申请公开。予以公开（12件）、部分公开（3件）。', 'granted 12', 'partlyGranted 3'),
  of('（二）依申请公开。全年受理9件，予以公开的有7件，不予公开的有2件。', 'received 9', 'granted 7', 'refused 2'),
  of('- 予以公开 8 件\n- 部分公开 2 件', 'partlyGranted 2'),
  of('（二）依申请公开。办理结果如下：\n\n1. 予以公开8件；\n2. 部分公开2件。', 'granted 8', 'partlyGranted 2'),
  of('收到申请50件，自然人申请45件，法人或其他组织申请5件。', 'received 50', 'fromPersons 45', 'fromOrganizations 5'),
  of('收到政府信息公开申请20件，其中自然人16件，商业企业4件。', 'received 20', 'fromPersons 16', 'fromBusinesses 4'),

  // Open figures.
  of('全年共收到政府信息公开申请近60件。', 'received 60~'),
  of('全年共收到政府信息公开申请50余件。', 'received 50~'),
  of('受理申请公开政府信息约120件，办结超过100件。', 'received 120~', 'handled 100~'),
  of('全年收到政府信息公开申请300多件。', 'received 300~'),
  of('全年收到政府信息公开申请40件左右。', 'received 40~'),
  of('全年收到政府信息公开申请数十件。'),
  of('全年收到政府信息公开申请近百件。'),
  of('全年收到政府信息公开申请几十件。'),
  of('收到政府信息公开申请3至5件。'),
  of('收到政府信息公开申请3-5件。'),

  // Reconsideration and litigation.
  of(
    '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。',
    'reconsideration.total 3',
    'reconsideration.upheld 2',
    'reconsideration.corrected 1',
  ),
  of('因政府信息公开被申请行政复议1件、提起行政诉讼0件。', 'reconsideration.total 1', 'litigation.total 0'),
  of('涉及政府信息公开的行政复议5件，行政诉讼4件。', 'reconsideration.total 5', 'litigation.total 4'),
  of(
    '因依申请公开引发的行政诉讼案件2件，结果维持1件，尚未审结1件。',
    'litigation.total 2',
    'litigation.upheld 1',
    'litigation.pending 1',
  ),
  of('信息公开类行政复议、行政诉讼共9件。', 'proceedings.total 9'),
  of('政府信息公开行政复议、行政诉讼分别为6件和3件。', 'reconsideration.total 6', 'litigation.total 3'),
  of('因政府信息公开工作引起的行政复议、行政诉讼各1件。', 'reconsideration.total 1', 'litigation.total 1'),
  of(
    '涉政府信息公开行政诉讼案件7件，其中未经复议直接起诉5件，复议后起诉2件。',
    'litigation.total 7',
    'directLitigation.total 5',
    'litigationAfterReconsideration.total 2',
  ),
  of(
    '（二）依申请公开。收到申请4件，被行政复议1件，被纠错0件。',
    'received 4',
    'reconsideration.total 1',
    'reconsideration.corrected 0',
  ),
  of('全年办理行政复议案件35件，审结30件。'),
  of('受理行政复议申请120件，办结行政复议案件110件。'),
  of('推进政务公开工作，全年受理行政复议案件58件。'),
  of('代理行政诉讼案件15件，胜诉率100%。'),
  of('未发生因政府信息公开引发的行政复议、行政诉讼案件。', 'none reconsideration.total', 'none litigation.total'),
  of(
    '本年度没有因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    'none reconsideration.total',
    'none litigation.total',
  ),
  of('（二）依申请公开。全年无行政复议，无行政诉讼。', 'none reconsideration.total', 'none litigation.total'),

  // None, all.
  of('2024年，我局未收到政府信息公开申请。', 'none received'),
  of('本年度没有收到公民、法人或其他组织的依申请公开事项。', 'none received'),
  of('全年未接到依申请公开申请，未发生信息公开类行政诉讼。', 'none received', 'none litigation.total'),
  of('（二）依申请公开。全年无政府信息公开申请，无结转下年度申请。', 'none received', 'none carriedOut'),
  of('未收到网上提交的政府信息公开申请。'),
  of('未收到群众投诉举报。'),
  of('2024年未收到不予公开方面的投诉。'),
  of('对未收到答复的申请人及时联系说明。'),
  of('2024年上半年未收到政府信息公开申请。'),
  of('2023年未收到政府信息公开申请。'),
  of('收到政府信息公开申请7件，均在法定期限内办结。', 'received 7', 'all due'),
  of('收到政府信息公开申请7件，均已答复。', 'received 7', 'all due'),
  of('收到政府信息公开申请7件，已全部办理完毕。', 'received 7', 'all'),
  of('（二）依申请公开。受理申请11件，办结率100%。', 'received 11', 'all'),
  of('政协提案20件已全部办结。'),
  of('办理人大建议12件、政协提案20件，均已办结。'),
  of('网民留言全部办结。'),

  // Growth and shares.
  of('收到政府信息公开申请51件，较上年增加12件，增长30.8%。', 'received 51', 'received +12', 'received +30.8%'),
  of('受理申请公开政府信息40件，同比下降20%。', 'received 40', 'received -20%'),
  of('收到申请66件，与去年相比减少了4件。', 'received 66', 'received -4'),
  of('收到政府信息公开申请39件，较2023年增加9件。', 'received 39', 'received +9'),
  of('政府信息公开申请量同比上升15%。', 'processed +15%'),
  of(
    '办结申请30件，其中部分公开21件，占办结总数的70%，占比较上年提高5个百分点。',
    'handled 30',
    'partlyGranted 21',
    'partlyGranted 70%',
    'partlyGranted +5p',
  ),
  of('收到申请80件，由上年的60件增加到80件。', 'received 80', 'received +20'),
  of('收到政府信息公开申请52件，是上年的2.6倍。', 'received 52'),
  of('网站访问量同比增长35%。'),
  of('主动公开信息量较上年增加300条，增长20%。'),
  of(
    '办结申请50件，予以公开20件，占40%；不予公开5件，占10%。',
    'handled 50',
    'granted 20',
    'granted 40%',
    'refused 5',
    'refused 10%',
  ),
  of('（二）依申请公开。予以公开占总数的33.9%。', 'granted 33.9%'),
  of('收到申请24件，占全市总量的12%。', 'received 24'),

  of('办理政府信息公开申请69件（其中上年结转2件），同比增长12%。', 'processed 69', 'carriedIn 2', 'processed +12%'),
  of('收到申请28件，其中重复申请占比达25%。', 'received 28', 'repeated 25%'),

  // Documents, decisions, fees.
  of(
    '全年制发行政规范性文件6件，废止2件，现行有效行政规范性文件31件。',
    'normativeDocuments.issued 6',
    'normativeDocuments.repealed 2',
    'normativeDocuments.inForce 31',
  ),
  of('本年制定规章3件、行政规范性文件5件。', 'regulations.issued 3', 'normativeDocuments.issued 5'),
  // The form of 2021 has no cell for what was disclosed.
  of('主动公开规章13件，行政规范性文件60件。'),
  of(
    '出台行政规范性文件 4 件，废止行政规范性文件 1 件。',
    'normativeDocuments.issued 4',
    'normativeDocuments.repealed 1',
  ),
  of('通过县政府网站发布行政规范性文件2件。'),
  of('审查部门规范性文件45件。'),
  of('制定规章制度8项。'),
  of('全年作出行政许可决定230件，作出行政处罚决定41件。', 'licensing 230', 'penalties 41'),
  of('办理行政许可9,487件，行政处罚2,776件，行政强制84件。', 'licensing 9487', 'penalties 2776', 'coercion 84'),
  of('公示行政许可信息1200条、行政处罚信息300条。'),
  of('公开行政许可事项86项。'),
  of('行政事业性收费金额为7545万元。', 'fees 75450000元~'),
  other('本年度收取政府信息公开信息处理费400元。', 'processingFee 400元'),
  other('2024年未收取信息处理费。', 'none processingFee'),
  other('本机关依申请公开收取信息处理费0元。', 'processingFee 0元'),

  // What the tables do not count.
  of('全年通过门户网站主动公开政府信息1280条，其中解读信息20条。'),
  of('政务新媒体发布动态信息560条，阅读量12万次。'),
  of('组织政务公开业务培训6次，培训80余人次。'),
  of('召开新闻发布会4场，回应社会关切24件。'),
  of('办理12345政务热线工单1560件，按时办结率100%。'),
  of('答复网民留言35件，办结35件。'),
  of('受理依申请公开咨询20次。'),
  of('接听政府信息公开申请咨询电话18次。'),
  of('2023年收到政府信息公开申请44件。'),
  of('2022年、2023年分别收到政府信息公开申请30件、44件。'),
  of('上年收到政府信息公开申请44件，今年收到51件。', 'received 51'),
  of('2023年收到申请44件，2024年收到申请51件。', 'received 51', 'received +7'),
  of('第一季度收到政府信息公开申请9件。'),
  of('上半年共受理政府信息公开申请20件，办结18件。'),
  of('1至6月收到政府信息公开申请15件。'),
  of('自2019年以来累计收到政府信息公开申请600件。'),
  of('其中，涉及征地拆迁类申请12件。'),
  of('收到政府信息公开申请20件，其中网络申请12件、信函申请5件、当面申请3件。', 'received 20'),
  of('收到政府信息公开申请20件，主要涉及土地征收8件、房屋拆迁6件。', 'received 20'),
  of('《中华人民共和国政府信息公开条例》（国务院令第711号）规定，申请应当在20个工作日内答复。'),
  of('按照国办公开办函〔2021〕30号要求，规范答复申请。'),
  of('第3件申请涉及多个部门，已会商答复。'),
  of('联系电话：0859-1234567，邮编562400。'),
  of('每件申请均由2名工作人员办理。'),
  of('收到低保申请35件，办结30件。'),
  of('收到入学申请120份，全部办结。'),
  of('受理行政许可申请560件，办结550件。'),
  of('主动公开信息12，176条。'),
  of('收到申请12，176件。'),
  of('梳理依申请公开典型案例5件。'),
  of('撤回申请2件，补正申请3件。'),
  of('我局被评为优秀单位，共有3个科室受到表彰。'),
  of('编发公报24期，刊登规章、规范性文件等112件。'),
  of('清理规范性文件40件，宣布失效3件。'),
  of('公开财政预决算信息2条，公开公务员招录信息5条。'),
  of('收到申请5件，通过门户网站主动公开120条。', 'received 5'),
  of('转办政府信息公开申请6件。'),
  of('指导各镇答复政府信息公开申请30件。'),

  of('全年收到公开申请30件，涉及行政处罚12件、行政许可8件。', 'received 30'),
  of('全部申请均在15个工作日内办结。'),
  of('依申请公开工作中，20件申请按期答复，5件延期答复。'),
  of('2024年申请人共提交申请40件，撤回3件，实际受理37件。', 'received 37'),

  // Years.
  preamble('所列数据的统计期限为2024年1月1日至2024年12月31日。', 'year period 2024', 'year period 2024'),
  preamble('统计期限自2023年1月1日起至12月31日止。', 'year period 2023'),
  preamble('现公布某县教育局2023年政府信息公开工作年度报告。', 'year title 2023'),
  preamble('根据《某县2022年政府信息公开工作年度报告》编写要求，如有疑问请联系我们。'),
  preamble('电话：0859-2024123，邮编：562400。'),
  of('2023年，我局坚持公开为常态。', 'year thisYear 2023'),
  of('2024年，我局坚持公开为常态。按时发布2023年政府信息公开工作年度报告。', 'year thisYear 2024'),
  of('今年（2024年）工作平稳。', 'year thisYear 2024'),

  ...intake,
  ...organs,
  ...results,
  ...proceedings,
  ...documents,
  ...growth,
  ...noneAndAll,
  ...notOfTheTables,
  ...years,
  ...passages,
  ...tablesInWords,
  ...inTheManner,
  ...parts,
  ...turns,
  ...asPublished,
  ...leftUnsaid,
  ...partedOtherwise,
  ...inOtherWords,
  ...manyHands,
  ...nounsAndVerbs,
  ...resultsOtherwise,
  ...documentsOtherwise,
  ...suitsOtherwise,
  ...usual,
  ...otherOffices,
]
