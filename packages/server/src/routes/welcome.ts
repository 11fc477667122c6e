/** What a browser finds at `/` as long as there is no site. */
export function welcome(baseUrl: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>newcharactersheet</title>
<h1>newcharactersheet</h1>
<p>Words in, character reference sheets out. The API is at <code>${baseUrl}/api</code>;
<a href="/api/openapi.json">openapi.json</a> describes it.</p>
</html>
`
}
