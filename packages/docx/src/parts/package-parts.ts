const ofDocument = 'application/vnd.openxmlformats-officedocument'

/** Content types by the last word of the relationship that leads to the part. */
export const contentTypes: { readonly [type: string]: string } = {
  officeDocument: `${ofDocument}.wordprocessingml.document.main+xml`,
  ...Object.fromEntries(
    ['styles', 'numbering', 'settings', 'fontTable', 'footer', 'comments'].map((name) => [
      name,
      `${ofDocument}.wordprocessingml.${name}+xml`,
    ]),
  ),
  chart: `${ofDocument}.drawingml.chart+xml`,
}
