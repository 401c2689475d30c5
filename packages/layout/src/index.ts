export { composeDocument } from './compose-document'
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
  LinkArea,
  LinkTarget,
  OutlineEntry,
  Place,
  Rule,
  StructureElement,
  Watermark,
} from './composed'
