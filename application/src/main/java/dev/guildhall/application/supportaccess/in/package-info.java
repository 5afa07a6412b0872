/** What operators and companies can do about support access. */
@NullMarked
package dev.guildhall.application.supportaccess.in;

import org.jspecify.annotations.NullMarked;
