// The three values that 1upHealth gives: explained, checked where they are typed, and kept where the person is told.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './credentials.module.css';
import { Keeping } from './keeping.tsx';
import { useCredentials } from './use-credentials.ts';

export function Credentials({ keep }: { readonly keep: 'keychain' | 'memory' }): ReactNode {
  const { credentials: words } = useWords();
  const form = useCredentials(keep);
  return (
    <Screen narrow>
      <PageTitle title={words.title} about={words.lead} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <details className={css.where}>
          <summary>{words.where}</summary>
          {words.whereText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
        <TextInput
          label={words.clientId.label}
          description={words.clientId.about}
          autoComplete="off"
          spellCheck={false}
          {...form.field('clientId')}
        />
        <PasswordInput
          label={words.clientSecret.label}
          description={words.clientSecret.about}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': words.showSecret, tabIndex: 0 }}
          {...form.field('clientSecret')}
        />
        <TextInput
          label={words.redirectUri.label}
          description={words.redirectUri.about}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          {...form.field('redirectUri')}
        />
        <Keeping place={form.place} chosen={keep === 'memory'} />
        <Outcome form={form} />
        <div className={css.actions}>
          <Button type="submit" loading={form.saving} disabled={form.checking}>
            {form.place === 'memory' ? words.forSession : words.save}
          </Button>
          <Button variant="default" onClick={form.check} loading={form.checking} disabled={form.saving}>
            {words.check}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

/** What the last check or the last try to save brought, of all three together. */
function Outcome({ form }: { readonly form: ReturnType<typeof useCredentials> }): ReactNode {
  const { credentials: words, told } = useWords();
  if (form.failure !== null) return <FailureNotice failure={form.failure} />;
  if (form.report === null) return null;
  if (form.report.accepted) {
    return (
      <output>
        <Notice kind="good" text={words.accepted} />
      </output>
    );
  }
  return (
    <Notice
      kind="trouble"
      title={words.notAccepted}
      {...(form.report.general === null ? {} : { text: told(form.report.general) })}
    />
  );
}
