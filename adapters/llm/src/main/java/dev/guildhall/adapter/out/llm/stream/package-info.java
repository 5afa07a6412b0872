/** The way of a model's answer from the thread that receives it to the one that reads it. */
@NullMarked
package dev.guildhall.adapter.out.llm.stream;

import org.jspecify.annotations.NullMarked;
