/**
 * The body as text, counted after decompression while it streams; `null` as soon as it is more than `mostBytes`.
 * Rejects when the stream breaks. Bytes that are no UTF-8 become U+FFFD, so that one of them does not cost a whole page.
 */
export async function readBody(
  response: Response,
  limits: { readonly mostBytes: number; readonly onProgress: () => void },
): Promise<string | null> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return [...pieces, decoder.decode()].join('');
    limits.onProgress();
    length += value.byteLength;
    if (length > limits.mostBytes) return null;
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
