const change = '(?:组建|成立|设立|挂牌|揭牌|合并|整合|撤销|撤并|裁撤|并入|划入|划转|转隶|更名|机构改革)'
/** What follows a change of the organ itself, and not 成立领导小组 or 合并栏目. */
const isOwn = `(?=[，,。；;、）)\\s]|$|之日|之后|以来|[后为至入到于]|运[行作]|组建|成立|挂牌)`
const self = '(?:我|本|[局委办厅院署处镇乡县区市]|机关|单位|部门|街道|中心|政府|机构)'
const own = new RegExp(`${self}[^。；\\n]{0,30}${change}${isOwn}|^[^。；\\n]{0,12}${change}(?:之日|以来)`)
const reform = /(?:因|由于|根据|按照)[^。；\n]{0,16}机构改革/
/** Bodies that an organ sets up within itself. */
const within = /领导小组|工作小组|工作组|专班|联络员|志愿|服务队|企业|公司|协会|学校/
const years = /(?:19|20)\d\d(?=年)/g
const isDated = /年|\d\s*月|之日/

/** Whether a text says that the organ was set up, merged or abolished in the year, so that its period may be shorter. */
export const organChanged = (text: string, year: number): boolean =>
  (text.match(/[^。；\n]+/g) ?? []).some((sentence) => {
    if (within.test(sentence) || !(own.test(sentence) || reform.test(sentence)) || !isDated.test(sentence)) return false
    const told = sentence.match(years)
    return !told || told.includes(String(year))
  })
