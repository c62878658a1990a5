/** The lines of a text: where they begin, found once, when it is first asked. */
export class Lines {
  private found: readonly number[] | undefined;

  constructor(readonly text: string) {}

  private get starts(): readonly number[] {
    if (!this.found) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.found = starts;
    }
    return this.found;
  }

  /** The line and column, both from 1, of an offset in the text. */
  place(offset: number): { line: number; column: number } {
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
    const { starts, text } = this;
    const lines: string[] = [];
    for (let line = Math.max(1, from); line <= Math.min(to, starts.length); line++)
      lines.push(text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, ''));
    return lines;
  }
}
