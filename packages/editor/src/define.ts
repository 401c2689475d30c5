import { defineGxgkEditor } from './define-gxgk-editor'

defineGxgkEditor()
