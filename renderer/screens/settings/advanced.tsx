import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Settings } from '../../../preload/api.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';
import { addressNames, useAddresses } from './use-addresses.ts';

/** The three addresses of 1upHealth, for tests against another server. */
export function Advanced({ settings }: { readonly settings: Settings }): ReactNode {
  const { settings: words, ask } = useWords();
  const { profile } = useStatus();
  const form = useAddresses(settings);
  return (
    <section className={css.section}>
      <h2>{words.advanced}</h2>
      {profile === 'none' ? null : (
        <div className={css.setting}>
          <h3>
            <Link to={{ screen: 'ask', question: '', place: 'here' }}>{ask.title}</Link>
          </h3>
          <p>{ask.settings}</p>
        </div>
      )}
      <div className={css.setting}>
        <h3>{words.addresses}</h3>
        <p>{words.addressesAbout}</p>
      </div>
      {settings.endpointsFixed ? <Notice kind="quiet" text={words.fixed} /> : null}
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        {addressNames.map((name) => (
          <TextInput
            key={name}
            label={words[name]}
            description={words.usual(settings.defaultEndpoints[name])}
            readOnly={settings.endpointsFixed}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            {...form.field(name)}
          />
        ))}
        {form.failure === null ? null : <FailureNotice failure={form.failure} />}
        <output>{form.saved ? words.addressesSaved : null}</output>
        {settings.endpointsFixed ? null : (
          <div className={css.actions}>
            <Button type="submit" variant="default" loading={form.saving}>
              {words.saveAddresses}
            </Button>
            <Button variant="subtle" onClick={form.useUsual} disabled={form.saving}>
              {words.usualAddresses}
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
