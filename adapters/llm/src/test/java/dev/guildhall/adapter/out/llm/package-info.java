/** Tests of the models' adapter. */
@NullMarked
package dev.guildhall.adapter.out.llm;

import org.jspecify.annotations.NullMarked;
