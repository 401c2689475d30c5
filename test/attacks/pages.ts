import type { Attack } from './attack'
import { attack, long } from './attack'

const heading = '<!DOCTYPE html><meta charset="utf-8"><title>某县教育局2024年政府信息公开工作年度报告</title>'
const page = (name: string, body: () => string): Attack => attack(`page of ${name}`, () => heading + body())

const mail = (type: string, encoding: string, body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n` +
  `--B\r\nContent-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--B--\r\n`

/** HTML pages, and pages saved as mails. */
export const pages: readonly Attack[] = [
  page('full stops', () => `<p>${long('。', 1_600_000)}`),
  page('sentences', () => long('<p>全年收到申请12件，办结11件，予以公开5件。</p>', 6_000_000)),
  page('sentences in one paragraph', () => `<p>${long('全年收到申请12件，办结11件，予以公开5件。', 3_000_000)}`),
  page('one attribute', () => `<p title="${long('啊', 5_000_000)}">1</p>`),
  page('many attributes', () => `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}=1`).join(' ')}>1</p>`),
  page('one style', () => `<p style="${long('color:red;', 9_000_000)}">1</p>`),
  page('data', () => `<template data-gxgk="report">{"form":"2021","a":[${long('1,', 4_000_000)}1]}</template>`),
  page('data in a script', () => `<script type="application/json">{"a":[${long('[1],', 8_000_000)}1]}</script>`),
  page('one comment', () => `<!--${long('x', 15_000_000)}-->`),
  page('comments', () => long('<!--x-->', 15_000_000)),
  page('ampersands', () => `<p>${long('&amp;', 15_000_000)}`),
  page('references', () => `<p>${long('&#49;', 15_000_000)}`),
  page('unknown references', () => `<p>${long('&notit;', 10_000_000)}`),
  page('unclosed b', () => long('<b>', 34_000)),
  page('unclosed b and p', () => long('<b><p>', 60_000)),
  page('nested divs', () => long('<div>', 5_000_000)),
  page('nested tables', () => long('<table><tr><td>', 60_000)),
  page('wide cells', () => `<table>${long('<tr><td colspan=1000 rowspan=1000>1', 200_000)}</table>`),
  page('cells', () => `<table>${long('<tr><td>1<td>2<td>3', 3_000_000)}</table>`),
  page('style sheets', () => `<style>${long('td{display:none}', 10_000_000)}</style><table><tr><td>1</table>`),
  page('style sheets in one another', () => long('<style>td{display:none}</style><font>', 1_500_000)),
  page('spaces in a media query', () => `<style>@media ${long(' ', 400_000)}x{p{color:red}}</style><p>1`),
  page('selectors', () => `<style>${long('a b c d e f,', 3_000_000)}p{color:red}</style>${long('<p>1', 100_000)}`),
  page(
    'a title',
    () => `<title>${long('某县教育局2024年', 3_000_000)}</title><h1>${long('某县教育局2024年', 400_000)}</h1>`,
  ),
  page('spaces', () => `<p>${long(' \n', 15_000_000)}1</p>`),
  page('line breaks', () => `<p>${long('1<br>', 900_000)}</p>`),
  page('misplaced texts in a table', () => `<table>${long('x<tr>', 900_000)}`),
  page('nulls', () => `<p>${long('\u0000', 15_000_000)}`),
  page('ruby in ruby', () => `<p>${long('<ruby>1<rt>2', 400_000)}`),
  page('svg', () => `<svg>${long('<text>1</text>', 3_000_000)}</svg>`),
  attack('mail of base64', () => mail('text/html', 'base64', long('AAAA', 19_000_000))),
  attack('mail of quoted letters', () => mail('text/html', 'quoted-printable', long('=E3=80=82', 15_000_000))),
  attack('mail of boundaries', () => mail('text/html', '8bit', long('--B\r\n\r\n', 9_000_000))),
]
