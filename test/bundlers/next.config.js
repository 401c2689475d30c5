// What docs/embed.md tells users of Next to write.
export default {
  output: 'standalone',
  serverExternalPackages: [
    '@gxgk/pdf',
    '@gxgk/fonts-fandol',
    '@gxgk/fonts-kai',
    '@gxgk/fonts-noto',
    '@gxgk/fonts-tinos',
  ],
  outputFileTracingIncludes: { '/api/report': ['./node_modules/@gxgk/fonts-*/assets/*.ttf'] },
}
