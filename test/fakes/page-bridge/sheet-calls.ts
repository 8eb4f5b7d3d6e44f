import { emergencyCard, visitSheet, type Sheets } from '../../../preload/api.ts';
import { answer, type HandlersOf } from './handlers.ts';

export function sheetCalls(): HandlersOf<'sheets'> {
  let sheets: Sheets = {
    visit: visitSheet.parse({
      ...{ about: 'Dr. Kim, diabetes follow-up', date: 'December 3, 9:30' },
      questions: [
        { id: 'a', text: 'May I take ibuprofen for my knee?' },
        { id: 'b', text: 'Is the higher dose of metformin needed?' },
      ],
    }),
    card: emergencyCard.parse({ contact: 'Lena Argyle (daughter), 555 0199', words: 'Wears hearing aids.' }),
  };
  return {
    'sheets.get': async () => answer(sheets),
    async 'sheets.keepVisit'({ visit }) {
      sheets = { ...sheets, visit };
      return answer(null);
    },
    async 'sheets.keepCard'({ card }) {
      sheets = { ...sheets, card };
      return answer(null);
    },
    'sheets.savePdf': async ({ name }) => answer({ savedAs: `C:\\Users\\Jason\\Downloads\\${name}.pdf` }),
  };
}
