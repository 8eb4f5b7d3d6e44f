import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState, type ReactNode } from 'react';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

/** All pages of a PDF, one beneath the other. Each is drawn when it comes into sight; its words are there from the start. */
export function PdfPages({ data, scale }: { readonly data: string; readonly scale: number }): ReactNode {
  const { document: labels } = useWords();
  const pdf = usePdf(data);
  if (pdf === 'opening') return <p className={css.quiet}>{labels.opening}</p>;
  if (pdf === 'damaged') return <Notice kind="quiet" text={labels.damaged} />;
  return Array.from({ length: pdf.numPages }, (_, index) => (
    <PdfPage key={index} pdf={pdf} number={index + 1} scale={scale} />
  ));
}

function usePdf(data: string): PDFDocumentProxy | 'opening' | 'damaged' {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'opening' | 'damaged'>('opening');
  useEffect(() => {
    const loading = openPdf(data);
    let gone = false;
    const show = (shown: PDFDocumentProxy | 'damaged'): void => {
      if (!gone) setPdf(shown);
    };
    loading.promise.then(show, () => show('damaged'));
    return () => {
      gone = true;
      void loading.destroy();
    };
  }, [data]);
  return pdf;
}
