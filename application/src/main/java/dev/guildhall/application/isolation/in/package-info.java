/** What can be asked about isolation. */
@NullMarked
package dev.guildhall.application.isolation.in;

import org.jspecify.annotations.NullMarked;
