/** The browser of the tests, and what they look at in it. */
@NullMarked
package dev.guildhall.liberty.browser.testing;

import org.jspecify.annotations.NullMarked;
