import { GxgkEditor } from './gxgk-editor'

/** The name of the element. */
export const editorName = 'gxgk-editor'

/** Makes `<gxgk-editor>` known to a page; where it is known already, or there is no page, nothing happens. */
export const defineGxgkEditor = (
  registry: CustomElementRegistry | undefined = (globalThis as { readonly customElements?: CustomElementRegistry })
    .customElements,
): void => {
  if (registry && !registry.get(editorName)) registry.define(editorName, GxgkEditor)
}
