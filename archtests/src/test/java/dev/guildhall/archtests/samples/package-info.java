/** Classes that break the rules on purpose, laid out like the product; each names the rules it breaks. */
@NullMarked
package dev.guildhall.archtests.samples;

import org.jspecify.annotations.NullMarked;
