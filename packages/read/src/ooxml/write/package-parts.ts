import { packageNamespaces } from './namespaces'
import { element, part } from './xml-text'

/** What a part refers to. */
export interface Relation {
  readonly id: string
  /** The last word of its type, or the whole of it. */
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

export const relationsPart = (relations: readonly Relation[]): string =>
  part(
    'Relationships',
    { xmlns: `${packageNamespaces.packaged}/relationships` },
    relations
      .map(({ id, type, target, isExternal }) =>
        element('Relationship', {
          Id: id,
          Type: type.includes('/') ? type : `${packageNamespaces.relationships}/${type}`,
          Target: target,
          TargetMode: isExternal ? 'External' : undefined,
        }),
      )
      .join(''),
  )

/** The content types of parts, by their names. */
export const contentTypesPart = (parts: readonly (readonly [name: string, type: string])[]): string =>
  part(
    'Types',
    { xmlns: `${packageNamespaces.packaged}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) +
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      parts.map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })).join(''),
  )
