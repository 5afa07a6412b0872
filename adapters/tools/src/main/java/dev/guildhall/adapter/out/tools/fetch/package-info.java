/** Fetches pages of the public internet for models, and nothing else for nobody. */
@NullMarked
package dev.guildhall.adapter.out.tools.fetch;

import org.jspecify.annotations.NullMarked;
