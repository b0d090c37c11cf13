import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/preview';
import { Facts, type Fact } from '../../shared/Facts';
import { Notice } from '../../shared/Notice';
import { formatSize } from '../../shared/size';
import { SafeHtml } from './SafeHtml';

/** The head of a message, its text, where its links led, and what is attached to it. */
export function PreviewContent({ preview }: { readonly preview: Preview }) {
  const { t, i18n } = useTranslation('quarantine');
  const { headers, text, html, links, attachments } = preview;
  const isEmpty = !text && !html;
  return (
    <>
      {preview.truncated && (
        <Notice variant="info" isInline isPlain component="p" title={t('preview.truncated')} />
      )}
      <Facts facts={headers.map(({ name, value }): Fact => [name, value])} />
      {html && <SafeHtml title={t('preview.html')} html={html} />}
      {text && <pre className="cw-marked">{text}</pre>}
      {isEmpty && <p>{t('preview.nothing')}</p>}
      {links.length > 0 && (
        <>
          <h3 className="cw-panel-heading">{t('preview.links')}</h3>
          <ul className="cw-break">
            {links.map((link, index) => (
              <li key={index}>{link}</li>
            ))}
          </ul>
        </>
      )}
      {attachments.length > 0 && (
        <>
          <h3 className="cw-panel-heading">{t('preview.attachments')}</h3>
          <ul className="cw-break">
            {attachments.map(({ name, type, size }, index) => (
              <li key={index}>
                {name} ({type}, {formatSize(size, i18n.language)})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
