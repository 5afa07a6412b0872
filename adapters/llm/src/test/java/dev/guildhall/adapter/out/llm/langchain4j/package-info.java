/** Tests of the providers' models over real HTTP. */
@NullMarked
package dev.guildhall.adapter.out.llm.langchain4j;

import org.jspecify.annotations.NullMarked;
