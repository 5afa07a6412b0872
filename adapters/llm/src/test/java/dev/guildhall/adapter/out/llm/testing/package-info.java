/** A model server for tests that streams, stalls, cuts and lies as it is told. */
@NullMarked
package dev.guildhall.adapter.out.llm.testing;

import org.jspecify.annotations.NullMarked;
