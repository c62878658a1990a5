import type { Corpus, Document } from '../model/document.ts';

/** A document on record whose text is not the one that a decision pinned. */
export interface Edited {
  readonly document: Document;
  readonly digest: string;
}

/** Every document on record whose governed content a decision pinned otherwise. */
export function editedSincePinned(corpus: Corpus): readonly Edited[] {
  const pins = corpus.read('decisions').flatMap(({ data }) => data.decisions);
  return corpus.documents.flatMap((document) => {
    const { id, version } = document.entry.data as { id?: string; version?: string };
    return pins.flatMap(({ document: of, version: looked, finalVersion = looked, digest }) =>
      document.digest !== undefined &&
      digest !== undefined &&
      of === id &&
      finalVersion === version &&
      digest !== document.digest
        ? [{ document, digest }]
        : [],
    );
  });
}
