import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import css from './notice.module.css';

export interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly busy?: boolean;
}

interface NoticeProps {
  /** `trouble` is read out at once by a screen reader; the others when it gets there. */
  readonly kind: 'trouble' | 'quiet' | 'good';
  readonly title?: string;
  readonly text?: string;
  readonly actions?: readonly NoticeAction[];
  readonly children?: ReactNode;
}

/** What happened, what is safe, and the way on. */
export function Notice({ kind, title, text, actions = [], children }: NoticeProps): ReactNode {
  return (
    <div className={css.notice} data-kind={kind} {...(kind === 'trouble' ? { role: 'alert' } : {})}>
      <span className={css.sign}>
        <Icon name={signs[kind]} />
      </span>
      <div className={css.words}>
        {title === undefined ? null : <p className={css.title}>{title}</p>}
        {text === undefined ? null : <p>{text}</p>}
        {children}
        {actions.length === 0 ? null : (
          <div className={css.actions}>
            {actions.map(({ label, onPress, busy = false }) => (
              <Button key={label} variant="default" onClick={onPress} loading={busy}>
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

const signs: Readonly<Record<NoticeProps['kind'], IconName>> = { trouble: 'warning', quiet: 'info', good: 'check' };
