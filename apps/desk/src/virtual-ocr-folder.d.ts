declare module 'virtual:ocr-folder' {
  /** The folder of the model beside the page, as an address relative to it. */
  export const folder: string
}
