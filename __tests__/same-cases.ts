import fc from 'fast-check';

// Two runs of the same tests try the same cases, so that a mutant that one of them found is found again.
fc.configureGlobal({ seed: 1, endOnFailure: true });
