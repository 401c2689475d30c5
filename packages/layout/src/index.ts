export { composeDocument } from './compose-document'
export { composeChecks } from './compose-options'
export type { ComposeOptions, Margins } from './compose-options'
export type { Face, Faces, Role } from './face'
export type {
  Artifact,
  ComposedDocument,
  ComposedLine,
  ComposedPage,
  ComposedRun,
  ElementRole,
  Fill,
  Ink,
  LinkArea,
  LinkTarget,
  OutlineEntry,
  Place,
  Rule,
  StructureElement,
  Watermark,
} from './composed'
export { sheetsOf } from './sheet'
export type { Grid, Sheet, Sheets } from './sheet'
export { sizes, textStyles } from './text-style'
export type { TextStyle, TextStyles } from './text-style'
