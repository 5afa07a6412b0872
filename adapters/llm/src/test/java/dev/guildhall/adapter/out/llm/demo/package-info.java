/** Tests of the demo model. */
@NullMarked
package dev.guildhall.adapter.out.llm.demo;

import org.jspecify.annotations.NullMarked;
