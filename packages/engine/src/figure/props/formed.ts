/** Builders of things that come in several forms: a Roman's shield is no knight's. */
import type { ArmsForm } from '../../design/tables/own-arms.ts'
import type { PropBuilder } from './prop-parts.ts'

/** Builds the form that the design names, or the common one. */
export function formed(
  common: PropBuilder,
  forms: Partial<Record<ArmsForm, PropBuilder>>,
): PropBuilder {
  return (context) => {
    const { form } = context.prop
    return ((form && forms[form]) ?? common)(context)
  }
}
