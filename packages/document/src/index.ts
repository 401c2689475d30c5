export type {
  Block,
  Break,
  Cell,
  Chart,
  Document,
  DocumentPart,
  Embedded,
  Heading,
  Inline,
  Item,
  Json,
  Link,
  List,
  Mark,
  Meta,
  Node,
  NodeOf,
  Note,
  NumberNode,
  Paragraph,
  Recognised,
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
  code,
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
export { isDay } from './is-day'
export { assertDocument } from './assert-document'
export { describeError, GxgkError } from './errors/gxgk-error'
export type { ErrorParams, Sentences } from './errors/gxgk-error'
export { assertArgument } from './errors/assert-argument'
export { assertIsDocument } from './errors/assert-is-document'
export { assertOptions } from './errors/assert-options'
export type { OptionChecks } from './errors/assert-options'
export {
  abortSignal,
  calls,
  duration,
  either,
  flag,
  languageTag,
  listing,
  objectWith,
  oneOf,
  record,
  wholeNumber,
  words,
} from './errors/option-checks'
export type { OptionCheck } from './errors/option-checks'
export { wrongArgument } from './errors/wrong-argument'
export type { Wanted } from './errors/wrong-argument'
export { valueKind } from './errors/value-kind'
export type { ValueKind } from './errors/value-kind'
export { step } from './task'
export type { Progress, StopSignal, Task } from './task'
