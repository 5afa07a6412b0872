package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.failsafe.RetryPolicy;
import dev.guildhall.archtests.Breaks;

/** Guards a call in its own way. */
@Breaks("fence-failsafe")
record RetriesItself(RetryPolicy<String> policy) {}
