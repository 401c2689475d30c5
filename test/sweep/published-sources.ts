import type { AnyDraft } from '@gxgk/core'
import { form2021, parseDraft } from '@gxgk/core'
import { golden, hasSharedReports, sharedReport } from '../shared-reports'
import { figuresOf } from './draft-figures'
import type { Source } from './source'
import { reprinted } from './source'

const goldenDraft = (file: string) => parseDraft(golden(file)) as AnyDraft

const restyled = (html: string, css: string) => html.replace('</head>', `<style>${css}</style></head>`)

const bordered = 'td{border:1px solid;white-space:normal!important}table{border-collapse:collapse}'
const borderless = 'td,table{border:0 none!important;white-space:normal!important}'

/** The pages, each with the looks that it does not have itself. */
const pages = [
  { file: 'anonymous-city-2025', organ: '测试市', looks: { bordered } },
  { file: 'shanghai-general-office-2019', organ: '上海市人民政府办公厅', looks: { bordered, borderless } },
] as const

const asPublished = (): readonly Source[] =>
  pages.flatMap(({ file, organ, looks }) => {
    const draft = goldenDraft(file)
    const html = sharedReport(`${file}.html`)
    const facts = { organ, year: draft.year, printed: figuresOf(draft) }
    const name = file.slice(0, file.indexOf('-'))
    const others = Object.entries(looks).map(([look, css]) => ({
      name: `${name}-${look}`,
      html: restyled(html, css),
      ...facts,
    }))
    return [{ name, html, ...facts }, ...others]
  })

/** Their figures in pages of ours, each in another. */
const figures = [
  { file: 'suqian-city-2023', skin: 'word' },
  { file: 'suqian-city-2024', skin: 'bare' },
  { file: 'hongze-district-2024', skin: 'portal' },
  { file: 'xingyi-gov-office-2024', skin: 'own' },
] as const

/** The published reports, where they are at hand: pages with their borders and without, figures in other pages. */
export const publishedSources = (): readonly Source[] =>
  hasSharedReports
    ? [
        ...asPublished(),
        ...figures.map(({ file, skin }) =>
          reprinted({ name: `${file.replace(/-.*-/, '-')}-${skin}`, form: form2021, draft: goldenDraft(file), skin }),
        ),
      ]
    : []
