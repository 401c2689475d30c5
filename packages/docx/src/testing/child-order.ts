const words = (text: string) => text.split(' ')

const prefixed = (prefix: string, names: string) => words(names).map((name) => `${prefix}:${name}`)

/** The children of elements in the order of the schema (ECMA-376, transitional), those of ours and those that might come to be. */
export const childOrder: { readonly [element: string]: readonly string[] } = {
  'w:pPr': prefixed(
    'w',
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': prefixed(
    'w',
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': prefixed(
    'w',
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tbl': prefixed('w', 'bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:tr': prefixed('w', 'tblPrEx trPr tc'),
  'w:trPr': prefixed('w', 'cantSplit trHeight tblHeader jc hidden'),
  'w:tc': prefixed('w', 'tcPr p tbl'),
  'w:tcPr': prefixed(
    'w',
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': prefixed(
    'w',
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:style': prefixed(
    'w',
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:styles': prefixed('w', 'docDefaults latentStyles style'),
  'w:settings': prefixed(
    'w',
    'writeProtection view zoom mirrorMargins alignBordersAndEdges documentProtection defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping',
  ),
  'w:compat': prefixed('w', 'spaceForUL balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone compatSetting'),
  'w:numbering': prefixed('w', 'numPicBullet abstractNum num'),
  'w:abstractNum': prefixed('w', 'nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': prefixed('w', 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr'),
  'w:font': prefixed('w', 'altName panose1 charset family notTrueType pitch sig'),
  'wp:inline': words('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
  'c:chartSpace': prefixed(
    'c',
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
  ),
  'c:chart': prefixed(
    'c',
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  ),
  'c:plotArea': prefixed('c', 'layout barChart catAx valAx dTable spPr'),
  'c:barChart': prefixed('c', 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId'),
  'c:ser': prefixed('c', 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape'),
  'c:dLbls': prefixed(
    'c',
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  ),
  ...Object.fromEntries(
    ['c:catAx', 'c:valAx'].map((axis) => [
      axis,
      prefixed(
        'c',
        'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt',
      ),
    ]),
  ),
  'c:legend': prefixed('c', 'legendPos legendEntry layout overlay spPr txPr'),
}
