/** Tests through the user interface, in a real browser. */
@NullMarked
package dev.guildhall.liberty.browser;

import org.jspecify.annotations.NullMarked;
