// What the readers put together of several parts: "Hives, moderate", "608-555-0142 (home)", "Dose: 2, Visit: Check-up".
import { betweenParts, sayMoment } from './say-moment.ts';

type Say = (text: string) => string;

/** Each part by itself; what `say` does not know, such as a name or what a source wrote, stays as it is. */
export const sayParts = (text: string, say: Say): string =>
  text
    .split('; ')
    .map((list) =>
      list
        .split(betweenParts)
        .map((part) => sayPart(part, say))
        .join(', '),
    )
    .join('; ');

function sayPart(part: string, say: Say): string {
  const said = say(part);
  if (said !== part) return said;
  const moment = sayMoment(part) ?? sayAmount(part);
  if (moment !== null) return moment;
  const [, before, aside] = /^(.+) \(([^()]+)\)$/.exec(part) ?? [];
  if (before !== undefined && aside !== undefined) return `${sayPart(before, say)} (${sayPart(aside, say)})`;
  const [, label, text] = /^(\p{Lu}[\p{L} ]*): (.+)$/u.exec(part) ?? [];
  return label === undefined || text === undefined ? part : `${say(label)}: ${sayPart(text, say)}`;
}

const number = String.raw`\d+(?:\.\d+)?`;

const amounts: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^dose (${number}) of (${number})$`), 'dosis $1 de $2'],
  [new RegExp(`^dose (${number})$`), 'dosis $1'],
  [new RegExp(`^(${number}) to (${number})(?= |$)`), '$1 a $2'],
  [new RegExp(`^(${number}) or more(?= |$)`), '$1 o más'],
  [new RegExp(`^up to (${number})(?= |$)`), 'hasta $1'],
  [new RegExp(`^age (?=${number}|up to)`), 'edad '],
];

/** Doses by number, and spans of numbers, with whatever unit follows. `null`: it is none. */
function sayAmount(text: string): string | null {
  const [[form, spanish] = []] = amounts.filter(([one]) => one.test(text));
  if (form === undefined || spanish === undefined) return null;
  const said = text.replace(form, spanish);
  if (!said.startsWith('edad ')) return said;
  const age = said.slice('edad '.length);
  return `edad ${(sayAmount(age) ?? age).replace(/ years?$/, ' años')}`;
}
