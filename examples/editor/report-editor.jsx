// React 16.8 起：<ReportEditor draft={draft} previous={lastYear} onChange={setDraft} />。
import { createElement, useEffect, useRef } from 'react'
import '@gxgk/editor/define'

export const ReportEditor = ({ draft, previous, onChange }) => {
  const editor = useRef(null)
  useEffect(() => {
    Object.assign(editor.current, { draft, previous })
  }, [draft, previous])
  useEffect(() => {
    const { current } = editor
    const told = ({ detail }) => onChange?.(detail.draft)
    current.addEventListener('change', told)
    return () => current.removeEventListener('change', told)
  }, [onChange])
  return createElement('gxgk-editor', { ref: editor })
}
