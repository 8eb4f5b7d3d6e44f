export const credentialWords = {
  title: 'Your 1upHealth credentials',
  lead: 'Chartkeeper reads your record through 1upHealth, a service that health systems send records to. It needs three things that belong to your account there.',
  where: 'Where do they come from?',
  whereText: [
    'They are in your account on 1upHealth’s developer pages, under your application. If someone set this up for you, ask them for the three values.',
    'Since September 2026, 1upHealth gives them to existing customers only. Without them you can still look around with made-up people.',
  ],
  clientId: { label: 'Client ID', about: 'The name of your application at 1upHealth. A row of letters and digits.' },
  clientSecret: {
    label: 'Client secret',
    about: 'Its password. It is shown once, when the application is made. Chartkeeper sends it to 1upHealth alone.',
  },
  redirectUri: {
    label: 'Redirect URI',
    about:
      'The web address that is registered with your application, letter by letter. The sign-in window closes when it gets there; the page need not exist. For example: https://myrecord.example/done',
  },
  showSecret: 'Show the client secret',
  hideSecret: 'Hide the client secret',
  check: 'Check',
  save: 'Save and go on',
  accepted: 'All three were accepted.',
  notAccepted: 'Something is not right yet',
  missing: {
    clientId: 'Please enter the client ID.',
    clientSecret: 'Please enter the client secret.',
    redirectUri: 'Please enter the redirect URI.',
  },
  keeping: 'Where they are kept',
  keepKeychain: 'They go into this computer’s keychain, and nowhere else.',
  keepMemory:
    'Your keychain is not ready, so they would be kept in memory for this session only. When you close Chartkeeper, they and all that was read are gone.',
  keepMemoryChosen:
    'For this session only: when you close Chartkeeper, your credentials and all that was read are gone. A record that is on this computer stays as it is.',
  lookAgain: 'Look for the keychain again',
  forSession: 'Go on for this session only',
};
