import { escapeText } from '../platform/html/document.ts'
import type { Problem } from './ask-api.ts'

export type Field = {
  name: string
  label: string
  type: 'email' | 'password'
  autocomplete: 'username' | 'email' | 'current-password' | 'new-password'
  hint?: string
  value?: string | undefined
}

/** What fields for passwords are; a new one is as long as the API wants it. */
export const currentPassword = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autocomplete: 'current-password',
} as const satisfies Field
export const newPassword = {
  name: 'newPassword',
  label: 'New password',
  type: 'password',
  autocomplete: 'new-password',
  hint: 'Ten characters or more.',
} as const satisfies Field

type Form = {
  action: string
  hidden?: Record<string, string>
  /** Whose password is typed, for password managers: it is neither seen nor sent. */
  username?: string
  fields: readonly Field[]
  button: string
  isMain?: boolean
  /** The field whose content was refused. */
  wrong?: string | undefined
}

/** A form of labelled fields with one button. */
export function form({
  action,
  hidden = {},
  username,
  fields,
  button,
  isMain = false,
  wrong,
}: Form): string {
  const kept = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeText(value)}">\n`,
  )
  const whose =
    username === undefined
      ? ''
      : `<input type="email" value="${escapeText(username)}" readonly hidden autocomplete="username">\n`
  const id = action.slice(1)
  return `<form method="post" action="${action}"${isMain ? ' class="main"' : ''}>
${kept.join('')}${whose}${fields.map((each) => labelled(each, `${id}-${each.name}`, wrong)).join('\n')}
<button>${button}</button>
</form>`
}

function labelled(field: Field, id: string, wrong: string | undefined): string {
  const { name, label, type, autocomplete, hint, value } = field
  const isWrong = wrong === name
  const told = [...(isWrong ? ['problem'] : []), ...(hint === undefined ? [] : [`${id}-hint`])]
  const attributes = [
    `type="${type}"`,
    ...(value === undefined ? [] : [`value="${escapeText(value)}"`]),
    `name="${name}" required${boundsOf(field)}`,
    `autocomplete="${autocomplete}"`,
    ...(isWrong ? ['aria-invalid="true"'] : []),
    ...(told.length === 0 ? [] : [`aria-describedby="${told.join(' ')}"`]),
  ]
  const below = hint === undefined ? '' : `\n<span class="hint" id="${id}-hint">${hint}</span>`
  return `<label for="${id}">${label}</label>
<input id="${id}" ${attributes.join(' ')}>${below}`
}

function boundsOf({ type, autocomplete }: Field): string {
  if (type === 'email') return ' maxlength="254"'
  return autocomplete === 'new-password' ? ' minlength="10" maxlength="128"' : ' maxlength="1000"'
}

/** What went wrong, said above the form and at once to who hears the page. */
export function problemNote(problem: Problem | undefined): string {
  return problem === undefined
    ? ''
    : `<p class="problem" id="problem" role="alert">${escapeText(problem.message)}</p>\n`
}

/** Whether what was typed is to be typed anew; otherwise the fault is not in the field. */
export function isAboutField(problem: Problem | undefined): boolean {
  return problem !== undefined && [400, 401, 403].includes(problem.status)
}
