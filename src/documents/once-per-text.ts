import type { Source } from './read.ts';

/** Something that is made of a file, and made again only when the file has another text. */
export class OncePerText<T> {
  private readonly made = new Map<string, { readonly source: Source; readonly value: Promise<T> }>();
  constructor(private readonly make: (source: Source) => Promise<T>) {}
  of(source: Source): Promise<T> {
    const known = this.made.get(source.file);
    if (known?.source.text === source.text && known.source.fault === source.fault) return known.value;
    const value = this.make(source);
    this.made.set(source.file, { source, value });
    return value;
  }
}
