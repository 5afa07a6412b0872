/** Tests of the way of an answer. */
@NullMarked
package dev.guildhall.adapter.out.llm.stream;

import org.jspecify.annotations.NullMarked;
