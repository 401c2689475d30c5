import type { Topic } from './topics'

/** What sentences can be about. `foreign`: matters that are in no table of the report. */
export type Subject =
  | 'requests'
  | 'reconsideration'
  | 'litigation'
  | 'directLitigation'
  | 'litigationAfterReconsideration'
  | 'regulations'
  | 'normativeDocuments'
  | 'decisions'
  | 'fees'
  | 'foreign'

/** What is done with documents: 制发, 主动公开, 公开, 废止, or that they are in force. */
export type Act = 'issued' | 'announced' | 'disclosed' | 'repealed' | 'inForce'

export type Outcome = 'upheld' | 'corrected' | 'otherResult' | 'pending'

/** What a word does in a clause. */
export type Sense =
  /** Names what the clause is about. */
  | { readonly is: 'subject'; readonly subject: Subject; readonly topic?: Topic }
  /** What is done with requests; means nothing without a request to do it with. */
  | { readonly is: 'verb'; readonly topic: Topic }
  /** A result of requests, clear by itself. */
  | { readonly is: 'result'; readonly topic: Topic }
  /** An outcome of reconsideration or litigation. */
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  /** What is done with documents. */
  | { readonly is: 'act'; readonly act: Act }
  | { readonly is: 'applicant'; readonly topic: Topic }
  /** `units`: 各部门、各乡镇 are parts of the whole, or the whole with the words around them. */
  | { readonly is: 'agent'; readonly scope: 'narrower' | 'wider' | 'units' }
  | { readonly is: 'growth'; readonly direction: 'up' | 'down' }
  | {
      readonly is:
        | 'fill'
        | 'context'
        | 'bar'
        | 'lastYear'
        | 'compare'
        | 'share'
        | 'rate'
        | 'none'
        | 'all'
        | 'due'
        | 'respectively'
        | 'each'
        | 'join'
        | 'such'
        | 'about'
        | 'above'
        | 'below'
        | 'cause'
        | 'part'
    }

/** Words and what they do; of words that begin alike the longest counts. */
const entries: readonly (readonly [Sense, string])[] = [
  [
    { is: 'subject', subject: 'requests' },
    '政府信息公开申请 信息公开申请 政务公开申请 政府信息申请 公开申请 申请公开 依申请公开申请 依申请公开政府信息 依申请公开信息 依申请公开 依申请信息公开 依申请政府信息公开 政府信息依申请公开 信息依申请公开 依申请 依申请公开件 依申请件 申请公开政府信息 政府信息公开的申请 信息公开的申请 申请',
  ],
  [
    { is: 'subject', subject: 'reconsideration' },
    '行政复议 复议 行政复议案件 复议案件 被申请行政复议 申请行政复议 被申请复议 申请复议 被提起行政复议 行政复议申请 被行政复议 被复议',
  ],
  [
    { is: 'subject', subject: 'litigation' },
    '行政诉讼 诉讼 行政诉讼案件 诉讼案件 被提起行政诉讼 提起行政诉讼 提起诉讼 被提起诉讼 被诉讼 行政应诉案件 行政应诉 应诉案件 被诉案件',
  ],
  [
    { is: 'subject', subject: 'directLitigation' },
    '未经复议直接起诉 未经复议直接提起诉讼 未经复议直接诉讼 直接起诉 直接提起诉讼 直接提起行政诉讼',
  ],
  [
    { is: 'subject', subject: 'litigationAfterReconsideration' },
    '复议后起诉 行政复议后起诉 经行政复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 复议后诉讼 复议后再起诉',
  ],
  [{ is: 'subject', subject: 'regulations' }, '规章 政府规章 行政规章 市政府规章 省政府规章'],
  [{ is: 'subject', subject: 'normativeDocuments' }, '行政规范性文件 规范性文件'],
  [{ is: 'subject', subject: 'decisions', topic: 'licensing' }, '行政许可 行政许可决定 行政许可处理决定'],
  [{ is: 'subject', subject: 'decisions', topic: 'penalties' }, '行政处罚 行政处罚决定 行政处罚处理决定 行政处罚案件'],
  [
    { is: 'subject', subject: 'decisions', topic: 'coercion' },
    '行政强制 行政强制措施 行政强制决定 行政强制处理决定 行政强制执行',
  ],
  [{ is: 'subject', subject: 'fees', topic: 'fees' }, '行政事业性收费 行政事业性收费金额 行政事业性收费总金额'],
  [
    { is: 'subject', subject: 'fees', topic: 'processingFee' },
    '信息处理费 政府信息公开信息处理费 信息公开信息处理费 信息公开处理费 政府信息处理费 政府信息公开处理费 信息处理费用 政府信息公开信息处理费用 依申请公开信息处理费',
  ],
  [
    { is: 'subject', subject: 'foreign' },
    '咨询 信息 政府信息 文件 新闻 稿件 文章 动态 留言 信件 来信 来电 电话 热线 工单 建议 提案 议案 解读 视频 图解 公告 通知 公报 培训 会议 活动 发布会 微博 微信 公众号 新媒体 网站 栏目 专栏 意见 诉求 投诉 举报 信访 政策 问题 检查 督查 项目 资料 数据 问答 招标 采购 合同 预算 决算 制度 方案 清单 目录 案例 服务 业务 部门规章 规章制度 党内规范性文件 部门规范性文件 行政许可事项 行政许可信息 行政处罚信息 行政强制信息 行政许可申请 许可申请 行政处罚事项 听证 申请表 申请书 申请渠道 申请平台 申请方式 申请指南 败诉 监督 权力 便民 办事 抽查 评议 宣传 栏 草案 调研 法院 人民法院',
  ],
  [{ is: 'verb', topic: 'received' }, '收到 受理 接收 受理了 收到了 接到 收件 受理并 收到并 登记 接收到 共收'],
  [{ is: 'verb', topic: 'newlyReceived' }, '新收 新收到 新受理 本年新收 新增'],
  [{ is: 'verb', topic: 'processed' }, '办理 处理 已办理 已处理 政府办理'],
  [
    { is: 'verb', topic: 'handled' },
    '办结 政府办结 办理完毕 办理完结 办理完成 办毕 审结 已办 已办结 已办理完毕 已办毕',
  ],
  [{ is: 'verb', topic: 'answered' }, '答复 予以答复 回复 作出答复 答复申请人 予以回复'],
  [
    { is: 'result', topic: 'carriedIn' },
    '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转结 上年结转申请 上年度结转申请 上年转入 上年度转入 上年遗留 结转上年 结转上年度 结转上一年度 上年未办结 由上年结转 自上年结转 上年结转到本年 往年结转',
  ],
  [
    { is: 'result', topic: 'carriedOut' },
    '结转下年度继续办理 结转下年度办理 结转下年度办理件 结转下年度 结转下年继续办理 结转下年 结转到下年度 结转到下一年度 结转至下年度 结转至下一年度 结转下一年度 结转下一年 转下年度 转下年 转入下年度 转入下一年度 转下一年度 结转至次年 结转次年 转次年 顺延到下年度 顺延到下年度答复 顺延至下年度 延至下年度 延期至下年度 下年度继续办理 结转至下年 结转明年 结转下年度继续办结',
  ],
  [{ is: 'result', topic: 'granted' }, '予以公开 同意公开 准予公开 全部公开 完全公开 全文公开 予以全部公开 给予公开'],
  [{ is: 'result', topic: 'partlyGranted' }, '部分公开 部分同意公开 予以部分公开 同意部分公开 部分予以公开 区分处理'],
  [{ is: 'result', topic: 'refused' }, '不予公开 不公开 不同意公开 决定不予公开'],
  [{ is: 'result', topic: 'stateSecret' }, '国家秘密 属于国家秘密 涉及国家秘密 属国家秘密 涉密'],
  [
    { is: 'result', topic: 'otherLaw' },
    '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开',
  ],
  [{ is: 'result', topic: 'publicSecurity' }, '危及“三安全一稳定” 危及三安全一稳定 三安全一稳定 “三安全一稳定”'],
  [
    { is: 'result', topic: 'thirdParty' },
    '保护第三方合法权益 第三方合法权益 损害第三方合法权益 涉及第三方合法权益 侵害第三方合法权益',
  ],
  [{ is: 'result', topic: 'internalAffairs' }, '三类内部事务信息 内部事务信息 内部事务 属于三类内部事务信息'],
  [{ is: 'result', topic: 'processInformation' }, '四类过程性信息 过程性信息 属于四类过程性信息 属于过程性信息'],
  [{ is: 'result', topic: 'enforcementFile' }, '行政执法案卷 行政执法案卷信息 执法案卷 执法案卷信息'],
  [{ is: 'result', topic: 'administrativeQuery' }, '行政查询事项 行政查询'],
  [{ is: 'result', topic: 'unavailable' }, '无法提供 不能提供'],
  [
    { is: 'result', topic: 'notHeld' },
    '本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 不掌握 非本机关掌握 本机关未掌握相关政府信息 本单位不掌握相关政府信息 本行政机关不掌握',
  ],
  [{ is: 'result', topic: 'notExisting' }, '信息不存在 政府信息不存在 所申请信息不存在'],
  [
    { is: 'result', topic: 'notReadyMade' },
    '没有现成信息需要另行制作 没有现成信息 没有现成的信息 需要另行制作 需另行制作 没有现成信息、需要另行制作 没有现成信息需另行制作',
  ],
  [
    { is: 'result', topic: 'unclear' },
    '补正后申请内容仍不明确 补正后仍不明确 申请内容不明确 补正后内容仍不明确 经补正后仍不明确 申请内容仍不明确',
  ],
  [{ is: 'result', topic: 'notProcessed' }, '不予处理 不予受理'],
  [{ is: 'result', topic: 'petition' }, '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访、举报、投诉类'],
  [{ is: 'result', topic: 'repeated' }, '重复申请'],
  [{ is: 'result', topic: 'publication' }, '要求提供公开出版物 提供公开出版物'],
  [{ is: 'result', topic: 'excessive' }, '无正当理由大量反复申请 大量反复申请'],
  [
    { is: 'result', topic: 'confirmation' },
    '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 要求确认或重新出具已获取信息',
  ],
  [{ is: 'result', topic: 'otherHandling' }, '其他处理 作其他处理 其他方式处理 其它处理'],
  [
    { is: 'result', topic: 'correctionOverdue' },
    '逾期不补正 申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期未补正 申请人逾期不补正 申请人逾期未补正 无正当理由逾期未补正',
  ],
  [
    { is: 'result', topic: 'feeOverdue' },
    '逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用',
  ],
  [{ is: 'outcome', outcome: 'upheld' }, '结果维持 维持 予以维持 被维持 维持原行政行为 维持原判'],
  [{ is: 'outcome', outcome: 'corrected' }, '结果纠正 纠正 予以纠正 被纠正 被纠错 纠错'],
  [{ is: 'outcome', outcome: 'otherResult' }, '其他结果 其它结果'],
  [{ is: 'outcome', outcome: 'pending' }, '尚未审结 未审结 尚未办结 尚在审理中 正在审理 正在审理中 尚未结案 尚在审理'],
  [
    { is: 'act', act: 'issued' },
    '制发 制定 出台 印发 新制定 制定出台 制定印发 新制发 新出台 制作 新制作 本年制发 制定发布',
  ],
  [{ is: 'act', act: 'announced' }, '主动公开 主动公开了 发布 公布 公开发布 公示'],
  [{ is: 'act', act: 'disclosed' }, '公开 公开了'],
  [{ is: 'act', act: 'repealed' }, '废止 本年废止'],
  [{ is: 'act', act: 'inForce' }, '现行有效 现行 有效 继续有效 现行有效的'],
  [{ is: 'applicant', topic: 'fromPersons' }, '自然人 公民个人'],
  [
    { is: 'applicant', topic: 'fromOrganizations' },
    '法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人或其它组织 法人和其它组织',
  ],
  [{ is: 'applicant', topic: 'fromBusinesses' }, '商业企业'],
  [{ is: 'applicant', topic: 'fromResearch' }, '科研机构'],
  [{ is: 'applicant', topic: 'fromNonprofits' }, '社会公益组织'],
  [{ is: 'applicant', topic: 'fromLegalServices' }, '法律服务机构'],
  [
    { is: 'agent', scope: 'narrower' },
    '本级 市本级 县本级 区本级 省本级 镇本级 州本级 机关本级 局本级 局机关 办公室 办公厅 政府办 政府办公室 政府办公厅 备案',
  ],
  [
    { is: 'agent', scope: 'wider' },
    '全市 全县 全区 全省 全州 全旗 全盟 全系统 全镇 全乡 全街道 全市各级 各级行政机关 各级 行政机关 政府部门 各行政机关 全国 系统 各机关',
  ],
  [{ is: 'agent', scope: 'units' }, '各部门 各单位 各乡镇 各镇 各街道 各县 各区 各市 各市州 各分局 各科室 局属各单位'],
  [
    { is: 'compare' },
    '同比 较上年 比上年 较去年 比去年 与上年相比 与去年相比 较上一年 比上一年 较上年度 比上年度 较上一年度 比上一年度 与上年度相比 与上一年相比 与上一年度相比 较上年同期 较去年同期 比去年同期 比上年同期 与去年同期相比 与上年同期相比 同上年相比 同去年相比 和去年相比 相比去年 相比上年 较前一年 比前一年 相较去年 相较上年 相较于去年 相较于上年 对比去年 对比上年 较往年',
  ],
  [
    { is: 'growth', direction: 'up' },
    '增加 增长 上升 提高 提升 多 增加了 增长了 上升了 提高了 多了 增幅 增幅为 增长率 增幅达 净增 上涨 上浮',
  ],
  [{ is: 'growth', direction: 'down' }, '减少 下降 降低 回落 减少了 下降了 降低了 少 少了 降幅 降幅为 降幅达 下滑'],
  [{ is: 'share' }, '占 占比 占比为 占比达 约占 所占比例 所占比例为 占比例 比例 比例为'],
  [
    { is: 'rate' },
    '办结率 办理率 答复率 按时办结率 按时答复率 按期答复率 按期办结率 按期办理率 按时办理率 及时答复率 及时办结率 法定时限内答复率 依法答复率 答复办结率',
  ],
  [
    { is: 'none' },
    '未收到 没有收到 未接到 没有接到 未接收到 未收 无 没有 未发生 没有发生 未产生 未出现 未接收 未受理 没有受理 未有 暂无 暂未收到 未曾收到 尚未收到 未收取 没有收取 未收到过 未引发 未被',
  ],
  [{ is: 'all' }, '全部 均 均已 已全部 都已 全都 全部已 悉数 全数'],
  [
    { is: 'due' },
    '按时 按期 依法 依规 依法依规 法定期限内 规定期限内 法定时限内 规定时限内 法定期限 规定时间内 法定时间内 法定时限 规定时限 规定期限 及时 规范',
  ],
  [{ is: 'respectively' }, '分别为 分别是 分别 依次为'],
  [{ is: 'each' }, '均为 都为 各 各为 均是 各有'],
  [{ is: 'join' }, '和 及 以及 与 、 或 或者 暨'],
  [{ is: 'such' }, '等'],
  [{ is: 'about' }, '约 大约 近 将近 接近 大概 约为'],
  [{ is: 'above' }, '超过 超 逾 至少 不少于 高达'],
  [{ is: 'below' }, '不足 不到 不超过 少于 低于'],
  [
    { is: 'lastYear' },
    '上年 去年 上一年 上年度 上一年度 上年同期 去年同期 往年 历年 前年 前一年 明年 下年 下一年 次年 来年',
  ],
  [
    { is: 'bar' },
    '网络 网上 在线 线上 线下 信函 邮寄 邮件 邮箱 当面 现场 传真 窗口 快递 渠道 书面 电子 来函 来访 平台 门户 季度 上半年 下半年 每 平均 人均 日均 月均 最多 最少 至今 以来 增加到 增至 增长到 增加至 增长至 上升到 上升至 提高到 提高至 下降到 下降至 降至 减少到 减少至 回落至 降到 达标 计划 目标 力争 预计 拟 涉及的 转办 移送 转送 会办 协办 督办 主办 重点 牵头 撤回 撤销 败诉 驳回 补正 延期 征求 一次性告知 倍 第 首 逾期 超期 满意 未 应 要求 需 指导 督促 督导 协调 帮助 协助 审核 审查 推动 通报 参与 会商 把关 配合 组织 共提交 近年来 近几年 近期 近三年 近两年 复议机关 行政复议机关 复议机构 行政复议机构 公文 公开属性 公文属性 文件属性 属性 基本',
  ],
  [
    { is: 'context' },
    '政府信息公开 信息公开 政务公开 政府信息公开类 信息公开类 政府信息公开工作 信息公开工作 涉及政府信息公开 涉及信息公开 涉政府信息公开 涉信息公开 政府信息公开方面',
  ],
  [{ is: 'cause' }, '因 引发 引起 引发的 引起的 由于 导致 产生 产生的 答复不服 不服 而引发 而引起 而被 因而'],
  [
    { is: 'part' },
    '其中 加上 另有 另 还有 还 含 包括 包含 其余 剩余 余下 上述 以上 这些 该 另外 此外 同时 新的 新 其他 其它 部分 个别 少数 一些',
  ],
  [
    { is: 'fill' },
    '今年以来 本年度以来 任何形式的 一是 二是 三是 四是 五是 六是 七是 八是 获 办理件 共收取 并 共 共计 总共 合计 总计 累计 计 全年 年内 当年 本年 本年度 今年 一年来 年度 年 期间 报告期内 统计期内 截至 截止 底 我 我们 我局 我县 我市 我区 我镇 我乡 我街道 我委 我办 我厅 我院 我中心 我单位 我部 我省 我处 我队 我校 本局 本机关 本单位 本镇 本街道 本行政机关 本委 本办 本厅 本县 本市 本区 本乡 本院 本中心 本部门 单位 已 已经 按规定 规定 妥善 实际 主要 有 为 是 了 的 对 将 被 来自 由 于 各类 各种 各 有关 相关 涉及 属于 属 作出 作 做出 情况 情形 方面 数量 数 总数 总量 件数 量 类 类型 案件 案 原因 理由 事项 办件 决定 告知 结果 结果为 处理结果 办理结果 处理决定 公民 法人 其他组织 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民法人和其他组织 公民、法人和其它组织 公民、法人以及其他组织 自然人、法人和其他组织 自然人、法人或其他组织 自然人、法人或者其他组织 社会公众 公众 群众 市民 社会 申请人 提出 提交 提出的 提交的 向 达 达到 达到了 继续 提起 发生 涉 在 中 里 内 来 从 以 至 到 里面 所有 完毕 完成 工作 任何 关于 截至目前 目前 代表 仍 尚 正在 办理中 正在办理 处理决定数量 金额 总金额 费用 共有 共对 一共 比 本年度办理结果 办理情况 处理情况 收费 收取 征收 缴纳 取得 收到的 依 予以 因申请人 而 要求的 条例 开展 接受 实现 即 较好 数为 收入 被告 行政 政府 人民政府 机关 较 公民、法人、其他组织 公民、法人和其他社会组织 另行 年末 终 本年度内 年度内 全年度',
  ],
]

/** Every word with its sense. */
export const lexicon: ReadonlyMap<string, Sense> = new Map(
  // Where a word stands twice the first sense counts.
  entries.flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense] as const)).reverse(),
)
