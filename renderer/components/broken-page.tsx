import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Notice } from './notice.tsx';

/** For a bug in the page: says so in words instead of an empty window. */
export function BrokenPage({ children }: { readonly children: ReactNode }): ReactNode {
  const { failures } = useWords();
  const said = (
    <main>
      <Notice
        kind="trouble"
        title={failures.brokenTitle}
        text={failures.broken}
        actions={[{ label: failures.showAgain, onPress: () => window.location.reload() }]}
      />
    </main>
  );
  return <Boundary instead={said}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
