import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

interface Listed {
  readonly text: string
  readonly link: string
}

const sidebar: { readonly [folder: string]: readonly Listed[] } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../pages/sidebar.json', import.meta.url)), 'utf8'),
)
const pick = (...names: readonly string[]) =>
  names.map((name) => sidebar['.']!.find(({ link }) => link === `/${name}`)!)
const conditions = ['@gxgk/source', 'import', 'module', 'browser', 'default']

const guide = [
  { text: '试一试', link: '/try' },
  ...pick('import', 'diagnose', 'locate', 'narrative', 'compare', 'ledger', 'excel', 'pdf', 'corpus'),
]
const develop = [
  { text: '各包', link: '/packages/' },
  ...pick('embed', 'own-rules', 'errors', 'security', 'api', 'architecture', 'glossary', 'contributing'),
]
const law = [{ text: '核对规则', link: '/rules' }, ...sidebar.forms!]

export default defineConfig({
  srcDir: 'pages',
  outDir: 'dist',
  title: 'gxgk',
  description: '政府信息公开工作年度报告的开源工具箱',
  lang: 'zh-CN',
  head: [['link', { rel: 'icon', href: '/icon.svg' }]],
  metaChunk: true,
  markdown: {
    anchor: {
      slugify: (text) =>
        text
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replace(/\s/g, '-'),
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gxgk-') } } },
  vite: { resolve: { conditions }, ssr: { resolve: { conditions } }, server: { fs: { allow: ['../..'] } } },
  locales: {
    root: { label: '中文', lang: 'zh-CN' },
    en: { label: 'English', lang: 'en', link: '/en/' },
  },
  themeConfig: {
    i18nRouting: false,
    nav: [
      { text: '使用', link: '/import' },
      { text: '规则', link: '/rules' },
      { text: '开发', link: '/embed' },
      { text: '试一试', link: '/try' },
    ],
    sidebar: [
      { text: '使用', items: guide },
      { text: '格式与规则', items: law },
      { text: '规则逐条', collapsed: true, items: [...sidebar.rules!] },
      { text: '开发', items: develop },
      { text: '各包', collapsed: true, items: [...sidebar.packages!] },
      { text: '决定', collapsed: true, items: [...sidebar.decisions!] },
    ],
    outline: { level: [2, 3], label: '本页' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '明暗',
    lightModeSwitchTitle: '换成浅色',
    darkModeSwitchTitle: '换成深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶上',
    search: {
      provider: 'local',
      options: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            noResultsText: '没有找到',
            resetButtonTitle: '清空',
            footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
          },
        },
        miniSearch: {
          options: {
            // Chinese has no spaces: every two neighbouring letters are a word.
            tokenize: (text) =>
              (text.toLowerCase().match(/[a-z0-9_.-]+|\p{Script=Han}+/gu) ?? []).flatMap((run) =>
                /^[\x20-\x7e]/.test(run) || run.length === 1
                  ? [run]
                  : [...run].slice(1).map((letter, i) => run[i] + letter),
              ),
          },
        },
      },
    },
  },
})
