const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">' +
  '<meta name="referrer" content="no-referrer">';

interface SafeHtmlProps {
  readonly title: string;
  /** Sanitised by the server; not trusted here either. */
  readonly html: string;
}

/**
 * Somebody else's HTML in a frame that runs no script, has no origin, opens no window, sends no form, leads
 * nowhere and loads nothing: neither pictures nor styles, so that nobody learns that it was looked at.
 */
export function SafeHtml({ title, html }: SafeHtmlProps) {
  return (
    <iframe
      className="cw-safe-html"
      title={title}
      sandbox=""
      referrerPolicy="no-referrer"
      srcDoc={`<!doctype html><html><head>${POLICY}</head><body>${html}</body></html>`}
    />
  );
}
