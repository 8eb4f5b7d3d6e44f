export const shortcutWords = {
  title: 'Keyboard shortcuts',
  keys: (mac: boolean) => {
    const command = mac ? '⌘' : 'Ctrl ';
    return [
      { keys: `${command}K`, what: 'Search everything, and all commands' },
      { keys: '/', what: 'Search my record' },
      { keys: '↑ ↓', what: 'Move through a list' },
      { keys: 'Enter', what: 'Open what is chosen' },
      { keys: 'Esc', what: 'Close the details, or clear the search' },
      { keys: `${command}1 – 5`, what: 'Summary, timeline, my notes, what is new, my health systems' },
      { keys: mac ? '⌘[  ⌘]' : 'Alt ←  Alt →', what: 'Back and forward' },
      { keys: `${command}Z`, what: 'Undo what was just done' },
      { keys: `${command}P`, what: 'Print' },
      { keys: `${command},`, what: 'Settings' },
      { keys: `${command}+  ${command}−`, what: 'Larger and smaller letters' },
      { keys: '?', what: 'This list' },
    ];
  },
};
