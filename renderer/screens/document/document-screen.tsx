import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { DocumentView } from '../../../preload/api.ts';
import { useAction, useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ReadableBlocks } from '../../components/readable-blocks.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { formatPeriod } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { formatBytes } from '../../format/numbers.ts';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';
import { FindBar } from './find-bar.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { Picture } from './picture.tsx';
import { Zoom, zooms } from './zoom.tsx';

interface Asked {
  readonly entryId: number;
  readonly index: number;
}

/** A document to be read: in the place of the list, with what one does with paper: find, enlarge, print, keep. */
export function DocumentScreen(asked: Asked): ReactNode {
  const words = useWords();
  const opened = useCall('documents.open', asked);
  const content = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(zooms.indexOf(1));
  if (opened.isError) return <FailureNotice failure={opened.error} onTryAgain={() => void opened.refetch()} />;
  const view = opened.data;
  const canZoom = view?.kind === 'pdf' || view?.kind === 'image';
  return (
    <div className={css.screen}>
      <div className={css.head}>
        <Back />
        <PageTitle
          title={view === undefined ? words.document.untitled : titleOf(view, words.document.untitled)}
          about={aboutOf(view, words)}
        >
          <Tools asked={asked} view={view} />
        </PageTitle>
        <div className={css.bar}>
          {view?.kind === 'pdf' || view?.kind === 'readable' ? <FindBar content={content} /> : null}
          {canZoom ? <Zoom at={zoom} onChange={setZoom} /> : null}
        </div>
      </div>
      <Scroller>
        <section ref={content} className={css.content} aria-label={words.document.content}>
          {view === undefined ? <p className={css.quiet}>{words.document.opening}</p> : null}
          {view === undefined ? null : <Content view={view} scale={zooms[zoom] ?? 1} />}
        </section>
      </Scroller>
    </div>
  );
}

function Content({ view, scale }: { readonly view: DocumentView; readonly scale: number }): ReactNode {
  const words = useWords();
  if (view.document !== null) return <ReadableBlocks blocks={view.document.blocks} />;
  if (view.kind === 'pdf' && view.data !== null) return <PdfPages data={view.data} scale={scale} />;
  if (view.kind === 'image' && view.data !== null) return <Picture data={view.data} scale={scale} />;
  return <Notice kind="quiet" text={view.kind === 'missing' ? words.document.missing : words.document.unknown} />;
}

/** Where the person came from: an entry, the list or a search. */
function Back(): ReactNode {
  const { document: labels } = useWords();
  return (
    <Button
      variant="subtle"
      className={css.back}
      leftSection={<Icon name="back" />}
      onClick={() => window.history.back()}
    >
      {labels.back}
    </Button>
  );
}

function Tools({ asked, view }: { readonly asked: Asked; readonly view: DocumentView | undefined }): ReactNode {
  const { document: labels, told } = useWords();
  const save = useAction('documents.save');
  if (view === undefined || view.kind === 'missing') return null;
  const savedAs = save.data?.savedAs ?? null;
  return (
    <div className={css.tools}>
      {savedAs === null ? null : <output>{labels.saved(savedAs)}</output>}
      {save.error === null ? null : <span role="alert">{told(save.error.message)}</span>}
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate(asked)}>
        {labels.save}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {labels.print}
      </Button>
    </div>
  );
}

const titleOf = ({ title, entryTitle }: DocumentView, otherwise: string): string => title ?? (entryTitle || otherwise);

function aboutOf(view: DocumentView | undefined, words: ReturnType<typeof useWords>): string {
  if (view === undefined) return '';
  const { entryTitle, title, sourceName, date, contentType, size } = view;
  return joined([
    title === null || title === entryTitle ? null : entryTitle,
    sourceName,
    date === null ? null : formatPeriod(date, words.dates),
    words.entry.documentOf(words.entry.contentTypes(contentType), size === null ? null : formatBytes(size)),
  ]);
}
