const words = (text: string) => text.split(' ')

/** The children of elements in the order of the schema (ECMA-376, transitional), those of ours and those that might come to be. */
export const childOrder: { readonly [element: string]: readonly string[] } = {
  workbook: words(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  ),
  worksheet: words(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  sheetView: words('pane selection pivotSelection extLst'),
  row: words('c extLst'),
  c: words('f v is extLst'),
  is: words('t r rPh phoneticPr'),
  r: words('rPr t'),
  rPr: words('b i strike condense extend outline shadow u vertAlign sz color rFont family charset scheme'),
  cfRule: words('formula colorScale dataBar iconSet extLst'),
  dataValidation: words('formula1 formula2'),
  headerFooter: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  styleSheet: words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  font: words('b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'),
  fill: words('patternFill gradientFill'),
  patternFill: words('fgColor bgColor'),
  border: words('start end left right top bottom diagonal vertical horizontal'),
  xf: words('alignment protection extLst'),
  dxf: words('font numFmt fill alignment border protection extLst'),
}
