/** Models of real providers through LangChain4j, over an HTTP client of our own that sees status, headers and the end. */
@NullMarked
package dev.guildhall.adapter.out.llm.langchain4j;

import org.jspecify.annotations.NullMarked;
