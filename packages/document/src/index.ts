export type {
  Block,
  Break,
  Cell,
  Chart,
  Document,
  Embedded,
  Heading,
  Inline,
  Item,
  Json,
  Link,
  List,
  Meta,
  Node,
  NodeOf,
  Note,
  NumberNode,
  Paragraph,
  Ref,
  Row,
  Section,
  Source,
  Strong,
  Table,
  Text,
} from './tree'
export {
  cell,
  chart,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  number,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from './build'
export type { Content } from './build'
export { handle } from './handlers'
export type { Handlers } from './handlers'
export { childrenOf, walk } from './walk'
export { plainText } from './plain-text'
export { spanGrid } from './span-grid'
export type { Slot } from './span-grid'
export { tableBodies } from './table-bodies'
export { chartBars } from './chart-bars'
export type { Bar, ChartBars } from './chart-bars'
export { chartTable } from './chart-table'
export { safeHref } from './safe-href'
export { assertDocument } from './assert-document'
