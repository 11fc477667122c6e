import { escapeText } from '../../../platform/html/document.ts'
import { disclaimer, kind, type Page } from './page.ts'

/** What went wrong, for whoever looks with a browser. */
export function problemPage(message: string): Page {
  return {
    title: 'This did not work',
    content: `${kind('Problem')}
<h1>This did not work</h1>
<p class="problem">${escapeText(message)}</p>
<p><a class="button" href="/">To the desk</a></p>
${disclaimer}`,
  }
}
