/** A command line that cannot be answered: a sentence for stderr, exit code 2. */
export class UsageError extends Error {}
