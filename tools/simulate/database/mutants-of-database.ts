import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { mutantsOfFunctions } from './mutants-of-functions.ts'
import { mutantsOfProduct } from './mutants-of-product.ts'
import { mutantsOfStatements } from './mutants-of-statements.ts'
import { type Product, product } from './product.ts'

/** A fault somebody might make, in the database or in the code that stands on it. */
export type DatabaseMutant = {
  name: string
  /** Puts the fault into a database, or between it and the program, which gets what is returned. */
  plant: (db: Database) => Promise<Database>
  product: Product
}

/** Faults in the tables and functions of the database, and in the program that stands on it. */
export const mutantsOfDatabase: readonly DatabaseMutant[] = [
  ...mutantsOfFunctions.map((mutant) => ({ ...mutant, product })),
  ...mutantsOfStatements.map((mutant) => ({ ...mutant, product })),
  ...mutantsOfProduct.map((mutant) => ({ ...mutant, plant: async (db: Database) => db })),
]
