'use client';

import './globals.css';
import ErrorPage from './error';

/** When even the shell cannot be shown: the same words on an empty page. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nl-BE">
      <body className="bg-paper text-ink">
        <main>
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
