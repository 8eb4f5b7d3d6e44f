/** Longer than any name or address that is looked at. */
const longest = 512;

/** Catches the text of a JSON string that arrives in pieces; `null` for one that is not looked at, or is no text. */
export function createTextCatcher() {
  const caught = Buffer.alloc(longest);
  let length = 0;
  return {
    begin(isLookedAt: boolean): void {
      length = isLookedAt ? 0 : longest + 1;
    },
    add(chunk: Uint8Array, from: number, to: number): void {
      if (length + to - from > longest) length = longest + 1;
      if (length > longest) return;
      caught.set(chunk.subarray(from, to), length);
      length += to - from;
    },
    end(): string | null {
      if (length > longest) return null;
      const text = caught.toString('utf8', 0, length);
      return text.includes('\\') ? unescaped(text) : text;
    },
  };
}

function unescaped(text: string): string | null {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return null;
  }
}
