export interface UnavailableTexts {
  readonly locale: string;
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/**
 * The whole page for while the database does not answer: made without the app's own pages, which all need it, so that it
 * can be sent with status 503. The texts come from the catalogue.
 */
export function unavailablePage({ locale, name, title, body }: UnavailableTexts, nonce: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${name}</title>
<style nonce="${nonce}">
body { margin: 0; background: light-dark(#fbfaf6, #171614); color: light-dark(#1e1c18, #ece8df); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 15vh 1.5rem 2rem; }
h1 { font: 600 2rem/1.2 Georgia, serif; }
a { color: light-dark(#1b4d6b, #8fc3e0); }
</style>
</head>
<body><main><p><a href="/">${name}</a></p><h1>${title}</h1><p>${body}</p></main></body>
</html>`;
}
