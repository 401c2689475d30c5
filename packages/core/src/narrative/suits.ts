/** The subjects that are proceedings. */
export const suits = ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration'] as const
