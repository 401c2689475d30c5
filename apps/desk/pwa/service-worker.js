/* global cached, caches, clients, fetch, registration, self */
// The page without a network: its files are kept when it is first opened, its fonts after them, what reads scans once a scan has come.
// What is asked for is one of these or not there.
// `cached` is put before this when the page is built: { version, files, fonts, ocr }.

const ofPage = `gxgk-desk ${registration.scope} `
const files = `${ofPage}${cached.version}`
// Their names tell what is in them: what is kept of an earlier page is used by the next.
const fonts = `${ofPage}fonts`

const addressOf = (file) => new URL(file, registration.scope).href
const fontAddresses = new Set(cached.fonts.map(addressOf))
const lasting = new Set([...fontAddresses, ...cached.ocr.map(addressOf)])

self.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(files)
      .then((cache) => cache.addAll(cached.files.map((file) => new Request(addressOf(file), { cache: 'no-cache' })))),
  ),
)

const clean = async () => {
  for (const name of await caches.keys())
    if (name.startsWith(ofPage) && name !== files && name !== fonts) await caches.delete(name)
  const cache = await caches.open(fonts)
  for (const { url } of await cache.keys()) if (!lasting.has(url)) await cache.delete(url)
}

/** One after another, so that what the page asks for is not kept waiting. */
const keepFonts = async () => {
  if (self.navigator.connection?.saveData) return
  const cache = await caches.open(fonts)
  for (const address of fontAddresses)
    if (!(await cache.match(address))) await cache.add(address).catch(() => undefined)
}

self.addEventListener('activate', (event) => event.waitUntil(clean().then(() => clients.claim())))

// Said by the page once it is there.
self.addEventListener('message', (event) => event.waitUntil(keepFonts()))

/** Of its own folder only. */
const answer = async (request) => {
  const address = request.mode === 'navigate' ? addressOf('./') : request.url
  const kept =
    (await caches.match(address, { cacheName: files })) ?? (await caches.match(address, { cacheName: fonts }))
  if (kept) return kept
  const given = await fetch(request)
  if (given.ok && lasting.has(address)) await (await caches.open(fonts)).put(address, given.clone())
  return given
}

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event.request))
})
