export { GxgkEditor } from './gxgk-editor'
export type { EditorChange } from './gxgk-editor'
export { defineGxgkEditor, editorName } from './define-gxgk-editor'
