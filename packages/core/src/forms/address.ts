import { assertArgument, words } from '@gxgk/document'
/** The one spelling of a place in the tables: `table.row.column`, `requests.granted.person`; `row` may be a summed group. */
export type Address = `${string}.${string}.${string}`

export interface AddressParts {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** The address of a cell by its parts. Ids have no dot in them (`defineForm` sees to it). */
export const addressOf = (table: string, row: string, column: string): Address => {
  const parts = { table, row, column }
  for (const [name, id] of Object.entries(parts)) assertArgument('addressOf', name, id, words)
  return `${table}.${row}.${column}`
}

/** The parts of an address, or of the beginning of one; what is not there is empty. */
export const addressParts = (address: string): AddressParts => {
  assertArgument('addressParts', 'address', address, words)
  const [table = '', row = '', column = ''] = address.split('.')
  return { table, row, column }
}

/** The address of the row that a cell stands in, `requests.granted`. */
export const rowAddress = (address: string): string => {
  const { table, row } = addressParts(address)
  return `${table}.${row}`
}

/** Whether the cell, row or table stands in the table. */
export const isInTable = (address: string, table: string): boolean => addressParts(address).table === table
