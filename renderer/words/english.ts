/** Every word that the page says. */
export const english = {
  opening: 'Opening your record…',
  welcome: {
    title: 'Your health record, in your own hands',
    sentence:
      'Chartkeeper collects your record from the places that care for you, keeps it on this computer, and lets you read it without the internet.',
    lookAround: 'Look around with made-up people',
    lookAroundMore: 'One click. Nothing of yours is needed, and nothing leaves this computer.',
    looking: 'Getting the made-up people ready…',
  },
} as const;
