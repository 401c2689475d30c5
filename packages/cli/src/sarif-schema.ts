/** The schema of SARIF, told in logs that are made of many. */
export const sarifSchema = 'https://json.schemastore.org/sarif-2.1.0.json'
