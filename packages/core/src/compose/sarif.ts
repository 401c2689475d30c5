import type { Json } from '@gxgk/document'

// The part of SARIF 2.1.0 (OASIS Standard, 2020) that a check needs, in the words of its schema.

interface Message {
  readonly text: string
}

interface Properties {
  readonly [name: string]: Json
}

export interface SarifLocation {
  /** Why a related location is named. */
  readonly message?: Message
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly name: string }[]
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: { readonly startLine: number }
  }
  /** `page`, `path` (XPath) and `box` of the cell in the published file, for which SARIF has no words. */
  readonly properties?: Properties
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: Message
  readonly help: Message & { readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' }
  readonly properties: Properties
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  /** `open`: could not be decided; its level is then `none`. */
  readonly kind: 'fail' | 'open'
  readonly level: 'error' | 'warning' | 'note' | 'none'
  readonly message: Message
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: { readonly 'gxgk/v1': string }
  readonly suppressions: readonly {
    readonly kind: 'external'
    readonly status: 'accepted'
    readonly justification?: string
  }[]
  readonly properties?: Properties
}

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } }
      readonly language: string
      readonly artifacts?: readonly { readonly location: { readonly uri: string } }[]
      readonly invocations: readonly [
        {
          readonly executionSuccessful: true
          readonly toolExecutionNotifications: readonly {
            readonly level: 'warning'
            readonly message: Message
            /** Absent where it speaks of the whole check. */
            readonly associatedRule?: { readonly id: string }
          }[]
        },
      ]
      readonly results: readonly SarifResult[]
      readonly properties: Properties
    },
  ]
}
