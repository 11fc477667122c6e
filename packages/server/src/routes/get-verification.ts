import { operations } from '@newcharactersheet/contract'
import { findVerification } from '../auth/verify-email.ts'
import { route } from './route.ts'

export const getVerification = route(operations.getVerification, ({ context, query }) =>
  findVerification(context, query.token),
)
