import type { Topic } from './topics'

/** What sentences can be about. `foreign`: matters that are in no table of the report. */
export type Subject =
  | 'requests'
  | 'reconsideration'
  | 'litigation'
  | 'directLitigation'
  | 'litigationAfterReconsideration'
  | 'regulations'
  | 'normativeDocuments'
  | 'decisions'
  | 'fees'
  | 'foreign'

/** What is done with documents: 制发, 主动公开, 公开, 废止, or that they are in force. */
export type Act = 'issued' | 'announced' | 'disclosed' | 'repealed' | 'inForce'

export type Outcome = 'upheld' | 'corrected' | 'otherResult' | 'pending'

/** What a word does in a clause. */
export type Sense =
  /** Names what the clause is about. */
  | { readonly is: 'subject'; readonly subject: Subject; readonly topic?: Topic }
  /** What is done with requests; means nothing without a request to do it with. */
  | { readonly is: 'verb'; readonly topic: Topic }
  /** A result of requests, clear by itself. */
  | { readonly is: 'result'; readonly topic: Topic }
  /** An outcome of reconsideration or litigation. */
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  /** What is done with documents. */
  | { readonly is: 'act'; readonly act: Act }
  | { readonly is: 'applicant'; readonly topic: Topic }
  /** `units`: 各部门、各乡镇 are parts of the whole, or the whole with the words around them. */
  | { readonly is: 'agent'; readonly scope: 'narrower' | 'wider' | 'units' }
  | { readonly is: 'growth'; readonly direction: 'up' | 'down' }
  | {
      readonly is:
        | 'fill'
        | 'context'
        | 'bar'
        | 'lastYear'
        | 'compare'
        | 'share'
        | 'rate'
        | 'none'
        | 'all'
        | 'due'
        | 'respectively'
        | 'each'
        | 'join'
        | 'such'
        | 'about'
        | 'above'
        | 'below'
        | 'cause'
        | 'part'
    }
