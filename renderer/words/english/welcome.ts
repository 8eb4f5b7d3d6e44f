export const welcomeWords = {
  title: 'Your health record, in one place, on your own computer',
  lead: 'Chartkeeper collects what your doctors and hospitals keep about you. You can read it any time, also without the internet.',
  own: {
    title: 'Your record is on this computer',
    open: 'Open my record',
    opening: 'Opening your record…',
  },
  practice: {
    title: 'Try it first',
    facts: [
      {
        name: 'What you need',
        text: 'Nothing. There is nothing to set up and nothing to sign in to.',
      },
      {
        name: 'What you see',
        text: 'Ten years of a person who does not exist: lab results, medicines, visits and letters.',
      },
      {
        name: 'Where things are kept',
        text: 'On this computer, apart from your own record. You can leave at any time.',
      },
    ],
    open: 'Look around with made-up people',
    opening: 'Preparing three health systems and a made-up person. This takes a few seconds.',
  },
  connect: {
    title: 'Bring your own record',
    open: 'Connect my health systems',
    facts: [
      {
        name: 'What you need',
        text: 'Your 1upHealth credentials, and the user name and password for your doctor’s or hospital’s website.',
      },
      { name: 'How long it takes', text: 'About ten minutes for the first one, then two minutes for each other.' },
      {
        name: 'Where things are kept',
        text: 'On this computer only, encrypted. The key and your credentials are in its keychain.',
      },
    ],
  },
  settings: 'Settings',
  opening: 'Opening Chartkeeper…',
  updating: {
    title: 'Bringing your record up to date',
    progress: (percent: number) => `Your record is being brought up to date: ${percent} %`,
    mayClose: 'You may close Chartkeeper at any time. It goes on from here when you open it again.',
  },
  problem: {
    title: 'Your record could not be opened',
    keychainTitle: 'Your keychain is not ready',
    memory: 'Go on for this session only',
    startOver: 'Start over with an empty record…',
  },
  startOver: {
    firstTitle: 'Start over with an empty record?',
    firstText:
      'The old record cannot be opened now. If you start over, it is set aside under another name on this computer, and an empty record begins. You then connect your health systems again.',
    firstConfirm: 'Yes, start over',
    secondTitle: 'Are you quite sure?',
    secondText:
      'Chartkeeper will show the empty record from now on. The old file is not deleted, but Chartkeeper does not open it any more.',
    secondConfirm: 'Set the old record aside',
    keep: 'Keep the old record',
    done: 'The old record was set aside. You can begin a new one now.',
  },
};
