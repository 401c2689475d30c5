export interface DeadLink {
  readonly page: string
  readonly href: string
}

const unescaped = (text: string): string => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"')

const attribute = (name: string, html: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value!))

/** Links of the pages, by path, to pages, places in pages, and other files of the site that are not there. Those to other sites are left. */
export const deadLinks = (
  pages: ReadonlyMap<string, string>,
  isFile: (path: string) => boolean,
): readonly DeadLink[] => {
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(attribute('id', html))]))
  return [...pages].flatMap(([page, html]) =>
    [...new Set(attribute('href', html))]
      .filter((href) => !/^[a-z]+:|^\/\//i.test(href))
      .flatMap((href) => {
        const { pathname, hash } = new URL(href, `http://site/${page}`)
        const path = decodeURIComponent(pathname.slice(1))
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
        const place = decodeURIComponent(hash.slice(1))
        const found = pages.has(file) ? place === '' || ids.get(file)!.has(place) : isFile(file)
        return found ? [] : [{ page, href }]
      }),
  )
}
