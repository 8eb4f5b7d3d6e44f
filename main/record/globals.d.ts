// What every JavaScript engine of ours has beyond the language itself: readers need nothing else of a platform.
declare function atob(data: string): string;
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
