import type { Source } from './read.ts';

/** Something that is made of a file, and made again only when the file has another text than its last ones. */
export class OncePerText<T> {
  private readonly made = new Map<string, readonly { readonly source: Source; readonly value: Promise<T> }[]>();

  /** `most` is for how many texts of a file it is kept. */
  constructor(
    private readonly make: (source: Source) => Promise<T>,
    private readonly most = 1,
  ) {}

  of(source: Source): Promise<T> {
    const all = this.made.get(source.file) ?? [];
    const known = all.find((each) => each.source.text === source.text && each.source.fault === source.fault);
    if (known) return known.value;
    const value = this.make(source);
    this.made.set(source.file, [{ source, value }, ...all].slice(0, this.most));
    return value;
  }
}
