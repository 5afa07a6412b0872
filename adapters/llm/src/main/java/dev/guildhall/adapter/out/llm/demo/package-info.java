/** The demo model: no key, no network, the same protocol as a real one. */
@NullMarked
package dev.guildhall.adapter.out.llm.demo;

import org.jspecify.annotations.NullMarked;
