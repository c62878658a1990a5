/** The lines of a text: where they begin, found as far as it is asked. */
export class Lines {
  private readonly starts = [0];
  private complete = false;

  constructor(readonly text: string) {}

  /** Finds where lines begin until `isEnough`. */
  private findUntil(isEnough: (last: number, count: number) => boolean): void {
    const { starts, text } = this;
    while (!this.complete && !isEnough(starts[starts.length - 1] as number, starts.length)) {
      const end = text.indexOf('\n', starts[starts.length - 1]);
      if (end === -1) this.complete = true;
      else starts.push(end + 1);
    }
  }

  /** The line and column, both from 1, of an offset in the text. */
  place(offset: number): { line: number; column: number } {
    this.findUntil((last) => last > offset);
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
    this.findUntil((_, count) => count > to);
    const { starts, text } = this;
    const lines: string[] = [];
    for (let line = Math.max(1, from); line <= Math.min(to, starts.length); line++)
      lines.push(text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, ''));
    return lines;
  }
}
