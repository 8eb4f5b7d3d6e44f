import { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';

/** 72 points are an inch; a screen has 96 of its units to one. */
const unitsOfPoint = 96 / 72;

export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
}): ReactNode {
  const { pdf, number, scale } = props;
  const { document: labels } = useWords();
  const frame = useRef<HTMLElement>(null);
  const page = usePage(pdf, number);
  const inSight = useInSight(frame);
  const viewport = page?.getViewport({ scale: scale * unitsOfPoint });
  const size = viewport === undefined ? letter : { width: viewport.width, height: viewport.height };
  return (
    <section ref={frame} className={css.page} style={size} aria-label={labels.page(number, pdf.numPages)}>
      {page === null || !inSight ? null : <Drawing page={page} scale={scale * unitsOfPoint} />}
      {page === null ? null : <PageWords page={page} scale={scale * unitsOfPoint} />}
    </section>
  );
}

/** Until the page is there. */
const letter = { width: 816, height: 1056 };

function usePage(pdf: PDFDocumentProxy, number: number): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let gone = false;
    // A page that cannot be read stays white; the others are there.
    pdf.getPage(number).then(
      (found) => (gone ? undefined : setPage(found)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [pdf, number]);
  return page;
}

function useInSight(frame: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '100%' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return seen;
}

function Drawing({ page, scale }: { readonly page: PDFPageProxy; readonly scale: number }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    canvas.current.width = Math.floor(viewport.width);
    canvas.current.height = Math.floor(viewport.height);
    const drawing = page.render({ canvas: canvas.current, viewport });
    // Cancelled by the next drawing, or a page that is damaged: what can be drawn is.
    drawing.promise.catch(() => undefined);
    return () => drawing.cancel();
  }, [page, scale]);
  return <canvas ref={canvas} className={css.drawing} aria-hidden="true" />;
}

/** The words lie unseen over the drawing, to be marked, copied, found and read out. */
function PageWords({ page, scale }: { readonly page: PDFPageProxy; readonly scale: number }): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = layer.current;
    if (container === null) return undefined;
    container.replaceChildren();
    const viewport = page.getViewport({ scale });
    const words = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    // Without its words a page can still be looked at.
    words.render().catch(() => undefined);
    return () => words.cancel();
  }, [page, scale]);
  const style: CSSProperties & Record<'--total-scale-factor', number> = { '--total-scale-factor': scale };
  return <div ref={layer} className={css.words} style={style} />;
}
