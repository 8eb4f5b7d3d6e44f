import {
  ActionIcon,
  Button,
  createTheme,
  Menu,
  ModalRoot,
  NativeSelect,
  PasswordInput,
  SegmentedControl,
  Switch,
  Textarea,
  TextInput,
  type TextInputProps,
  type VariantColorsResolver,
} from '@mantine/core';

/** Colours come from the tokens, whatever the scheme: no colour is reckoned here. */
const variantColorResolver: VariantColorsResolver = ({ variant, color }) => {
  const critical = color === 'red';
  const ink = critical ? 'var(--critical)' : 'var(--accent)';
  switch (variant) {
    case 'filled':
      return critical
        ? fill('var(--critical-fill)', 'var(--critical-fill-hover)', 'var(--on-critical)')
        : fill('var(--accent)', 'var(--accent-hover)', 'var(--on-accent)');
    case 'light':
      return fill('var(--accent-soft)', 'var(--ground-selected)', ink);
    case 'default':
      return { ...fill('var(--ground-raised)', 'var(--ground-hover)', ink), border: '1px solid var(--edge)' };
    default:
      return fill('transparent', 'var(--ground-hover)', ink);
  }
};

const fill = (background: string, hover: string, color: string) => ({
  ...{ background, hover, color },
  border: '1px solid transparent',
});

const field: Pick<TextInputProps, 'size' | 'inputWrapperOrder'> = {
  size: 'md',
  inputWrapperOrder: ['label', 'description', 'input', 'error'],
};

const accent = 'var(--accent)';

export const theme = createTheme({
  // Its ten shades are one: which colour that is in which scheme is said in the tokens.
  colors: { accent: [accent, accent, accent, accent, accent, accent, accent, accent, accent, accent] },
  primaryColor: 'accent',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 44, variant: 'subtle' } }),
    TextInput: TextInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: field }),
    PasswordInput: PasswordInput.extend({ defaultProps: field }),
    NativeSelect: NativeSelect.extend({ defaultProps: field }),
    Switch: Switch.extend({ defaultProps: { size: 'md', withThumbIndicator: false } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'md', transitionDuration: 120 } }),
    // Beside its button and with nothing but its items in it, so that a screen reader finds a menu and its place.
    Menu: Menu.extend({
      defaultProps: {
        ...{ transitionProps: { duration: 100 }, shadow: 'md' },
        ...{ withinPortal: false, withInitialFocusPlaceholder: false },
      },
    }),
    // Scrolling is not locked: the library for that sets <style> elements, and the page behind does not scroll anyway.
    ModalRoot: ModalRoot.extend({
      defaultProps: { centered: true, lockScroll: false, transitionProps: { duration: 100 }, shadow: 'xl' },
    }),
  },
});
