/** Pages of the site by path below `pages/`, as Markdown, and other files as bytes. */
export type SiteFiles = { [path: string]: string | Uint8Array }

/** Where what is not a page of the site can be seen. */
export const repository = 'https://github.com/gxgk/gxgk'
