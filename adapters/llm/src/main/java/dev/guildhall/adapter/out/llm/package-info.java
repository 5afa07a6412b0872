/** Language models behind one gateway. */
@NullMarked
package dev.guildhall.adapter.out.llm;

import org.jspecify.annotations.NullMarked;
