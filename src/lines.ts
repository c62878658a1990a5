/** The lines of a text: where they begin, found as far as it is asked. */
export class Lines {
  private readonly starts = [0];
  private complete = false;

  constructor(readonly text: string) {}

  /** Finds where lines begin: one more than lie up to `offset`, or than so many. */
  private find(offset: number, lines = Number.POSITIVE_INFINITY): void {
    if (this.complete) return;
    const { starts, text } = this;
    for (let last = starts[starts.length - 1] as number; last <= offset && starts.length <= lines; starts.push(last)) {
      last = text.indexOf('\n', last) + 1;
      if (last === 0) {
        this.complete = true;
        return;
      }
    }
  }

  /** The line and column, both from 1, of an offset in the text. */
  place(offset: number): { line: number; column: number } {
    this.find(offset);
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** The lines from one to another, both included and counted from 1, without their ends; no more than there are. */
  slice(from: number, to: number): string[] {
    this.find(this.text.length, to);
    const { starts, text } = this;
    const lines: string[] = [];
    for (let line = Math.max(1, from); line <= Math.min(to, starts.length); line++)
      lines.push(text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, ''));
    return lines;
  }
}
