/**
 * Marks a function that nearly every run of an engine calls: `const f = ((…) => {…}) satisfies Eager`.
 *
 * JavaScript engines read a file's functions only roughly when it loads, and read each again, one by one, when it is
 * first called. For functions in parentheses V8 leaves out the first of the two (its "possibly invoked function
 * expressions"; bundlers and minifiers keep those parentheses for that), so that the file and a first run of what is in it
 * cost less together, and the first run half. It pays only for what is always called: the rest of a file stays as it is.
 */
export type Eager = (...args: never[]) => unknown;
