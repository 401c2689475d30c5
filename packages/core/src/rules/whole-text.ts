/** Narratives in which no rule finds anything to say, of a report in which every cell is 0: for the cases of rules. */
export const wholeText = {
  preamble: '所列数据的统计期限为2024年1月1日至2024年12月31日。如有疑问，请与本机关联系，电话见首页。',
  overview:
    '（一）主动公开。及时发布各类信息。\n\n（二）依申请公开。规范办理程序。\n\n（三）政府信息管理。落实发布审核。\n\n（四）平台建设。维护网站栏目。\n\n（五）监督保障。纳入考核，接受社会评议，没有责任追究情形。',
  problems: '存在的问题：解读形式不够多样。改进措施：增加图解。',
  other: '本年度未收取信息处理费。',
}
